def main():
    print(input())
if __name__=='__main__': main()
