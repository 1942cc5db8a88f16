// A class without main.
public class Main { }
