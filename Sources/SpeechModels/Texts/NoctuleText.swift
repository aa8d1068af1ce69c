/// Written by tools/train/embed from what tools/train made.
enum NoctuleText {
    static let json = #"""
        {
         "format": "noctule-enrolled",
         "version": 1,
         "name": "noctule",
         "frontEnd": {
          "sampleRate": 16000,
          "frame": 400,
          "hop": 160,
          "transform": 512,
          "bands": 40,
          "low": 125.0,
          "high": 7500.0,
          "smoothing": 0.025,
          "alpha": 0.98,
          "delta": 2.0,
          "root": 0.5,
          "floor": 1e-09
         },
         "embedding": "560ac3bb3665b379",
         "dimension": 24,
         "ordinaryFit": 0.412650465965271,
         "fitSpread": 0.7535855770111084,
         "thresholds": [
          {
           "falseAcceptsPerHour": 0.1,
           "threshold": 1.56343
          },
          {
           "falseAcceptsPerHour": 0.5,
           "threshold": 1.52293
          },
          {
           "falseAcceptsPerHour": 1.0,
           "threshold": 1.46665
          }
         ],
         "provenance": {
          "recordings": "synthetic speech only",
          "seed": 71,
          "testedRecordings": 222,
          "testedVoices": 51,
          "negativeHours": 11.24,
          "missPercent": {
           "clean": {
            "0.1": 4.95,
            "0.5": 3.15,
            "1.0": 2.25
           },
           "10 dB": {
            "0.1": 18.92,
            "0.5": 16.67,
            "1.0": 12.61
           },
           "5 dB": {
            "0.1": 36.04,
            "0.5": 34.23,
            "1.0": 28.83
           }
          }
         },
         "recordings": [
          {
           "file": "espeak-en-gb-x-gbclan-Lee/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.57,
           "templates": [
            {
             "ordinaryCost": 0.7645407319068909,
             "spread": 0.2375781536102295,
             "vectors": "GPEc/OUNH/UeBecYIecQB87l3eHk+BcnAwcKBu0XJNccAgMoEuEHAPzSy/Pg3wYfBQcp+PM\#
        pH+Ac9RcuE/IIAgfn1P/o1gcjCgY8+/omBewg3xkgCPwIBfX35hfnyRobGAE07AIf//0O0gMKCer3DPb+6jEBwyA\#
        ZGfITBP4aBwIO2Az/Dd8IFfX+9lISzRcLAPP+/AEQCfcA4Rj1EOMFDwITA1Qoxgv7DAfrDu38IADo9x/rCr8NBxs\#
        R7kEa7AoVAvvzFurxOPDRBhrqBeL5Di8K5i4T6xIX7PsIIgXbRerQ8Rj1ABDlBxME6iQI7x8LBA0DCznKM+oB/wT\#
        /Aibf6QUO7RYc8CILDCLzBi3rHe8jBu4WDhvc3PIC7x8wAyn2IfzfEefxEg0LNRf6Gtb02/j6yxv0FRj6GOb2JOn\#
        oEhXuKhH0Ewjy7APtzifRESH1HgMFB+oBIN3wAwrjDiXZ2Ovp9hzlJy0REBoF5vkEB9XzA/3fFy2/AgULBCPuGSo\#
        T9TPx5dIJ787yC+LsHgrKAwz79xMBGBkL6TD22c3+8e768OgFKw3FFAv15Ab/FvYM2RwUyNL14AP3+gUAGAbLJxj\#
        95f/x/vAN5QMstewN8hv39wcCFhDYKwoN8wQM6eT+6fUmvPPz/y37+AztFgrlHPsX//4S6soA9eAHvfT6/i347hX\#
        0FATzDu8DBwMV47sD9OTy2gfuBB4E5h39AvH4DtkADQIE3qv/AfH04iD2DwMF6Sft+/X5Adv0Ev/+1Kz+C+3q9T7\#
        /BvsE7zT+6u/89/X3Bvby1LsKIPL590YL9f7//zcC3/r77Qj5EOT87cwfMgMICTYU4fv3GQb+4QkJ5Sb4GdML7vE\#
        oLAMTEED69+z4De31+Akg1xvrF9AI5f4ZHgkLDEoAB+/4CfH2AfYd0y3lFOAP3gYG"
            },
            {
             "ordinaryCost": 0.7370596528053284,
             "spread": 0.24966812133789062,
             "vectors": "9g8Y3OkE/vIL7dQVKPkGEcPc3O7uBO8g+REb9egGA/UO+eQvF/D7Bc3S2Nj02/Ub/QUj8uU\#
        P/PUK6wI6COz+CeXW3dn2yPkXCPkn79wfBe8F1BAwBfoTBfDg4fEMxPsTE/Um9OclAu8AxCMTAfImDQHx7wkYyAA\#
        WFfAf/PgGBOgBxxcCAPYzHgj9/SMlxAMIGu0F/wXuEe/71ATv9vYxHgoHCDE3zP8JFvbjABDeEfkH2gHy9/EsHQo\#
        CADRA3P4EDv/KAxXUI/4S4QH0+eISDiH3+zAz8Ab+9Qa7ASDRKP8R7fj3+O/2DB77+iMs8P3o6w+vABznNgQcCQn\#
        w8vTp/gkJ9hke/fnm8RmzCRwCJwkVHCkE5fbv6woB6AUWDOXsGhrVGvQeDu0XICcO+yQK8h7y9u70JADLNPYCH9/\#
        99QEKIx0A8jQP7Qz96eXWBRTVRgf97eb8BAL4B+vi7y7w+gbyHADfLh3iKyD13e3/8/36CMvi9RDiJw/tJgvgIA/\#
        rAiP989oL/P0TFc4G8/XdMCLfDxbwLeoRAyck09AIAvT+69kNCQLxLgHj5//1IOYe8x073M4A7wX8Afsp6RkKKhT\#
        /7wzsA+AZ7/84z+wH9gz1//sf1iMGLAMN5Rr89twWAu8g0PH3AyX1/PUQ3SAJE+kR9C4O6cUUBukA1QfvGx/0+wz\#
        46hUIDtj8+i0J4bsa9/Xs5QvjHRjuBhTu8A3/As7+Aif33LkTAAHr9xfmHQLkCiLl9woD9tMABB3u3bQSCATrBi/\#
        0DvXrHDD/6hID6OkQ8Qbe0MkWIwjp/zIJ/vzjMCUD2hsE3vwS5fLu4uwhLgr3BCgaBfXZNuz49DAN0gIB9e776hY\#
        QFwb4CSYPFPjsO+8B9zYV1hzo+fL+5iYDFxze+ikMKeLbG+zpBCQH1hXjB/j4BSPt"
            }
           ]
          },
          {
           "file": "espeak-en-us-sandro/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.53,
           "templates": [
            {
             "ordinaryCost": 0.7737614512443542,
             "spread": 0.2839076519012451,
             "vectors": "HfojH+UlGvkTBQskIP8W/OTe49/32QwkDQwaDfUUK9sD4QAgIAMC7wjWzv70zQkaEwojBvk\#
        KGNwU1AUYIgUO9xHt2AnuvhcTGv4c/PQS+OsdywULIQMH9hT43ibyxSgSIfYP+vII/Psa2xIHHfcGCxT44DcPwi4\#
        JFe/58/EHAggS3x/vFu/9Chn+8Uon2CwGDQLv+AP8+QQZ7iz8DOD9DxcL+Ukt2yn1Ahvv/wsBDQgN+SzzA9LsBBQ\#
        R7kIm2iHoBALfD/D2Khf4BRTr98v2BSkL7DQV+zMO6QH9HAHoQAfxDBX83AfcDyIG+CYN/DoI7xIBFBzNPAX6DQQ\#
        I8hTT7wsa8hoiAy76+ioCDCLuIvkVF+8jBh7N4Pkd9xwkDh7wDgTVBwD8Ix0dMQ8VB/Xi0vb14Bf1FyHaG+zzGtz\#
        0HB/7Jg3+C+Dp4QMR0wbGDBsBIuISHt/4L/XxGQ3+DB/j2A3z4AHVFRsRH+wdEfIJMdrrCxT8GjLR6gr49g/sEhs\#
        bGRsW9v0KANP9+PL5JBq48Q7vCxH8GBcwBTYE3+sF7eT/AeYMHgK2/yD5BRj+/BMj5g8S0ekH3QL9DgEHJgO6EiI\#
        NByr58voY5P4Szd0Q9CT//xEDG/rFBA0PGCf/3t8S3vkb0ugCAivuFBbxHfDdAPwmEh8D190M6/IK3OoDBiPuBh/\#
        hH/Ls7f0lIBcCyNIF4uwB8fcQBxLuDCXlDfL45v8wHBL2vNMJ5f/mCAAbEfDm+xn29fIK3gUxGBD2vNcZ3gHhBBA\#
        fH/Do/BLnAO8E3BIoGRP6veUQ5PrpARwROev8B/zt//ULyRgXHOv4w/n34fvuBiv9PegeC/38+foKyRMKG9YE4Ab\#
        s"
            },
            {
             "ordinaryCost": 0.7649815678596497,
             "spread": 0.2654832601547241,
             "vectors": "/v8G4fb8EvMD9gUGJ+wrH9Hcyu0EAugv/wwW8f76CvAD7vsaIu4UDtnTwOP13fwr+wkh6QD\#
        1+O4J2wwlEfAPDOvdyOXn0gEpB/wp5gYT8vsFzA0cCPwUCvnoygn+xBQjCvUi5AER7AoGyBUP+uggDQfx1RQQxxY\#
        gCOgN6AUN/Q8GxhjuA+kZERTw6TYfygkVAO7/9g/8AAoC2CLq/OccFhD/8EIzzQYIA/zx9Bn5ExAA4R3f89cFEh0\#
        H60Mr1wb/BPvXCxroKRX/4wrg9Nv8DSf19j0e8xIQ5/PaEiniNgkF7wnw7/HlACP5AT0Y8hEA4AXbCzDgNAMPCQb\#
        9+Qbd4v8Q+TIh+g3j+AvdCCj9K/UdIwwLCfvdwgQJ7iAkEwbt/wPiAAsVHvkRKBoIGv/pvgnrDAXpLyXmGeQJItz\#
        7FxT9GQ7+DfLp4w/72fO+8iTjLOYqJeABJfj9Bwv4FRbg2xPx3vbYBR0BL/EoE/cOINEE/g/0Gync7hnz+wXoEyk\#
        WIRYe7PwR/dQJ9O/9JhfC/wrxCg75HBozBy8L2OwP6d4G/98OHgG8EBv2AhH+ABEj5AsbzOgV4/kDDv4LKAfEJRw\#
        PAiP+9vgT2/kcxOYU9B0CBg4EFvrRGg0TDyEE5tsb3ucczfgKCijrEA7qFvvlE/0gCh4J29MZ5ekF3PwBGB3uBhL\#
        aFfT0+fgjGBgIycQN4uj4/wgRGwnqDiLaDvL89/QoFRb/x8UM5PTbHBcVI+/o+Brz9PkS7f8jExj70ccb4P3VDjM\#
        TK/Tl+g/nBfYL5gUXExEA0tUV3/bUDT4JJ/DzCQLyDvwYzQoPFgAD0u8D4PjgCz0FJvMGE/MI/wEhuhf9EusF7Qz\#
        8"
            }
           ]
          },
          {
           "file": "espeak-en-gb-sandro/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.8,
           "templates": [
            {
             "ordinaryCost": 0.7417826652526855,
             "spread": 0.24589252471923828,
             "vectors": "Gf0kCvcUIf0fC/AlHPcFCujc4t7h3Bws9wQgAgEfHucV+gc1EwIA+wfR2vrpxg4gE/UrC/Y\#
        rGPoc5BQiDg779QPo2hT7wQofFfIjEeckC/wM0ycPDPIA+Qr04jL9yxYYGgElC/wQA+4J3CUFFvYDDw0P9EIUwx4\#
        GFv0FD/4PC+/+3xXyFekHBQUX+VQp0xf8EfvcD/j+Hf/68RLzDtgBD/4J+1Qj4iP9BvbbG/XvM/3z9BTu+ePzERj\#
        79kYV6iz48f7oH/3nOvHvBBb06Prb/Bb96zwg9if28B3qCh/gKugJDxIE9wHJ4ggJ6SIoACvv9yT0+SEL/ukaJww\#
        DCQvF0wIV8CkfCBzpAB7v7RQQ5PwsOgQCGwzcyPwH8A8WDxLhFenpEvL5DSAKNw/ZDPXt3ff60RrUABzoGtsGGuA\#
        BG/3wHBTc/Cjm3Pju3Azc/yvuFAYGAtMWI933FgnVEyLW5Prt8xkEHCYaAg39/+kO9dEWCQPYNRXj7gHgAxMAEyw\#
        z7wj0BesI7N4NBgHqNgjX9h3P8Qvh9CUs5QQCBevv8PwQ9xbyPA/SBS3X8QLc6Agl7vsWCObw+vYN4yPsSAzbAiL\#
        u7hfz3AIg9AASBtTh/wIN4y7xSfzmAyED8xEI2vsP8AH//uHZ+v4Q/Tj0PPb/DC8g9iUT5gsIBAbaAN7rFAH17Cz\#
        1K+oEBjUh/CwfERMQDhvYAvHXJwT4ACP+Dtv2GT0TAB0JDx0WEzL09vzOLwYC+BcPBeHcGjcZBwn9BhUQETQC4Af\#
        GJhAV/Aop9vvkDxU2Bfz5+gsAIyvv1+jkLCUY9Psq9v7kCQAoDwH7Fv4aDSPe3NzyHhkL9hNI9vLyEgYpFQXyD/k\#
        K+x/0yN/3DAX18hVU+QPvDf4jFPzwC/D8/R7+ve3/9v3y5xNL9P/zAvgmD/Xk9PL1DQj8u+kO8P/s9wFE5v8EBu0\#
        xDfbw5u/2GP/zv98P7QTy+vYy6/8XFd4pEwD61fABFfLdzfAC+wjxA/km6QYmA9IOGQv7zdUAG/TZywnzAwrq+Qo\#
        K6/4cA9b1Hw3x18P+FwbX5Rr0BQHgARMA4/AL/+XqIAfv07zqHArd+S38AAHuCxgD1938+vbpEwD+z8PkLBH5Eyb\#
        82QbxHxEFz+wE6g7rFvTx3szvOBIEECUQ0gXvKwoC2+353hrsC+vw6d8HOBUUDBwe2AH0Jvr75AgL2yn5E94D6+w\#
        ZMhcVEiIh8/T0JPD29gUb2jT7FdsA4wMRIREODy4MEO/yF+/yAv8h0y7zG9cEzwcB"
            },
            {
             "ordinaryCost": 0.734887421131134,
             "spread": 0.19852125644683838,
             "vectors": "/QEH4vH+EugU/+cjLe0ZDMbl1d74BPAg/PsZ8vYLCfENBgU9F+sRFt7V0N3t4vghBfwn/Pc\#
        TCvQGAB08BvAaFOvW0+0B0QAjFfY9AfkXCfH92SQlA+4bCvjt4hMDxw4XH/s1DAsF//bw1hgF+OwoFff97ikNwRY\#
        NHvMRBAT+EPnt0//l/OcmEvcH+EUjzwwNDffsEQjkGv4B4ffqA+QjEPgD+E8p1wMA/QTRDwzmMfAJ5gDq/uECERf\#
        //EMo7gvo8gvEFw7oMP0U/Qz18OzmDh4C9DQh/gPa8RjJFxT5MfsZEBbv5/Lf/hAK6B4fDe/TBBHSHhgRKf4gKCf\#
        z5wLp5A0S7hAHFOjVOx/3KfwhDvseOAv5CBr+8AfxFfQKJPzePfgMNfULA/8JMwX+ASsF5BAI/fbjAg/PRvcJLuo\#
        VBP8DGv7y9DD23wj19PnfCRzfMxr+FfQm+un/E+zlCyvt+QbfJggBIS8UHif2AvQWBPAWCenwMg7z+/rUDffxDyZ\#
        B+xcOBO4O9/APAeL6NRHvFArR+frh6S485wUaDeUM+wYT7gb8MBPxJCrl5wPT1xMn8P8dFeAQAQcU3BL6OhnzFSn\#
        31Bzz4v8f9RIMEuD//AAQvB7xOgP7DB8I3B/56fkc8QADCfby7Qwj3C/9JwQIFSgw3CML4A0SBf3c9f3x/SUB0hj\#
        iFe4BGh027SgaERUcBwfO8Q7iGhsN5A/l+9TqNR4k/RcJBhgL/x3S8v7iJA4W9A0B9dbOMCsV8gnuDwEF+Cni5gz\#
        bEAoa+RUo4ebXKwgv8gXuCfb2Ei3b3OPoHRIP+RYg5+3nGvEX7v76I9wdDyna3+H0DwP8+SZD6e/xGwMX9vvvF+c\#
        WFCAA0NXxEPrq8BRH7f7xJPkX+vXxEOkQBx4Bw+jw/fPm7Q9C4Pv6FvIk9vHn6fX1FQ/6wun/+fjl/Po40QEHF+E\#
        o8///3vD6FPvrw98A7fzu+v4m3f8YH9wk+wv6z/D+Fu3Zx+75+gTwBgYN5QghCc0H/Bj6zNkFHvvQxvjsBgTnCw7\#
        t6P0cDdfyChsA5dEVDRTU4AvsDfndEh/h2/oKEeblFBv24cr7DxDg+yTtBPrnGCXrxvDwCfLv/hb70s7uKRoAHyH\#
        z8ALuLBvpu/z69Pv6/Ab26dP0NBQDHCUD6f3vOArnzQn13wD97vbx4uYEPA0VGiIP8fwFNvft2CYK1g4F+u3/6fc\#
        PNQMCEScXC/EANefa9yYU0xz0CO8A8QwOKPH3FjMUFeT/K+foAicP3h7sD/v74Bfu"
            }
           ]
          },
          {
           "file": "espeak-en-gb-scotland-travis/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.84,
           "templates": [
            {
             "ordinaryCost": 0.7400142550468445,
             "spread": 0.22402340173721313,
             "vectors": "Gw8k/vIgHwQkEeEUG/QSBdb06O33+hc/8SAOAf4WIewXB+ktHPAC+wPSzfrs2xQo9xMY8wM\#
        pG/Uk8QErFgH99gXh2QDlvwMiBAsj+/kwAfss2BgVHfv58wjs4BHjyw0hFAcc/fcwC/gdzh4EIvD+AA/25BoBvQ4\#
        PDgEWAvsv//YTyCP+KeIACRP+9ygBxxALBvgGCPwf/vYLzyP6IdUHFxkF/zkIxxMCEfbyAQoOAPr62xXzF9MHHRA\#
        JB0sg1BwADQ3qBRYGAvgH5BX/CtEEGBYG/0gv1xvz+hnnDhoJEfsB7wv/Bc73AhgP7z0t0x3m7xHgERsHJQwC9fv\#
        1DND18hIa8TEp1yDjDfrwHO//Myr6KALw+NEC7Q8bzvvy8ikD++YGH+z1Ug/kEgP86hPu+RP93PruATQCB+MQHwY\#
        GPe/wBPr+6DfW6gn07wX2DDcBAPsCASIQBtYRAfcYAj/N0/gBCiULFyL+CBzm+hsV9d8dJPgYExTXz+348yETFxz\#
        cCRbX+hQA1vYZNAUHLv/21e749i8FFRHnHOPwFOP2/h38JhboC9706P360Aq+/hbxH94aEdfyMQLlGhLrDBnf7A3\#
        21v7cBx4DItoeF/D8Mdj3BhLuDC3V7g7w6AjtDBwTHO4bARMCCLoMABr2HzPN8AT6/BX+CBoSGhn19AUKDL0ECfn\#
        gLCLN9wn+8Q4KIh0RFh/t6PX0/tEAFv7fPhjPGBoF7Q0AHgwFEBrs5+rvBOMBEArfQAvRKRYN6wXzKAAKBhAL5+X\#
        hFPv3FA3wQgfMPRYI8AIJDfj5BQUe6+vlBw/zDw8ANgzIRA8M+/oSE+j1EP8S++flCh7s/BoOMQbPOf4VAvMQGdX\#
        uF/0MAQLl/R/bASMVJg3XN+oXCPcNFM/wLQbyBAX37CDJ9RQpDxbkJtgTF/gOD9/8KxXrAv797yC6/wkTEgvuIc8\#
        GGP0PBtr8EyHfCgwB6B2vAxcXAhHuFeUFFPP57OLpGSTj+A4L8SK8AQsJ+RnvD+wQCuTf6tzeJCDi8AoI9iLU//3\#
        //RT7+PQPBsLOA+bbHRfZ5g4V+yLO//35/QoF/+kCArzXBOnmDfzm+gkX4hjsEgEi7xMZAPX4C63aAPjdCvfm+hk\#
        g2Q3nGB4j7A0W/gTtA73a//PfCPrv9Csm0xPuGS8d4xEK+AfxBs/nBfjeDgf8+jkczBDmGSER3wEH7xjr6tXw//T\#
        iFg8LBTsRzgzsJAD+4QIb9Cnk2+L49fbvIQMY/jgi2BH0HvwA7QYc5zHh6Nv9+AQFIvsd+jQj4x38I/oG/Rgc3yX\#
        h9NX59gsJG/Uh9kcc/g36DQMTBxQQ1g3ODNr27RAE"
            },
            {
             "ordinaryCost": 0.7425975799560547,
             "spread": 0.21473151445388794,
             "vectors": "AAwYwej7E+3/7/gaFvEbHuDh1AEGFd0h/B0Y1eoCDfEM9f4kGeodFNfayfD//uoj8xcl1fT\#
        6+PoD9QYpF+QUGtbc0PT05+0i+xAy1/wN//0A4AsjDOMYGNvg1v/01/4fAwEz3PwQ/v340g4ZDeIbFeXm1QUAz/o\#
        gBPUo6AQM+v3+vhgKCeInFffw4hALxgMa/u4h6wz/9QLzvxryB9onF/z48R8UyP0VAekB8Bfy8gXtzRfw9NYrFwT\#
        68jEe0f0TA+7u9yXy+wr31hTv69giEw7+5zok1wES/u7e/izyDxP/3gj06dsFBSH05Tcw3wsM6u3T/zLtIRYC7QP\#
        t8+X78RXy6y8w4REK6/TQBi7wPQoH/xPq9+ns3yPy8icN7xUB5/rXBiP0RAUCBw7n+vrbyxHh/RgIBRsJ2f/4ESX\#
        /P+MFIRIQABPd0Rv4CQ77HA/p9wP8CR8UKeYEHiUPEhj4u/nzDA37MRHlFOwXBegK8/IRCQsRHA8Y09r3DxTXJCv\#
        PCQMc//QV+OUZJhEYKwoo3/D5BgnmKinWH9wXH+j8/hgJEwL4Dfj73A4A1PTE7SLXJ9YhI9/3GAwBAwDsCQjo4wr\#
        30fXM/CP0JOMqIPAEFdYEAA7xCiff5Bfu5QDnEiwUH/Um/xcQ+MMN9w7vHjXl5fEFCBD4GyYRFxrx8fkW/cgJ//D\#
        ULhnXAQwA+g/2MxQZBCby4er7ANUAFPbgNQ7XKyQG6Qf1HwMF/xz64+TxCesGCQflPAbVNRoK4v/4J/MP+BIP6OX\#
        kFf/6BBH6NwfSQBwG4PgEG+gF/v4q6fPmCBXuCxAKKw/QRwoU8vQTEeP7EvgX9fPbBCTp9xgWLAfZO/AY/v0QHNj\#
        3E/kL9gzj/iDW/SAVIQrgONkTBwYHFM78Ivn47xH16h/B9RUhDQvqK8sYEAf6CuUDG/rr6wv77h2z9wMKEgryGsQ\#
        BDg/9A9gDDv7j+xUC6hWjCwcBAg32EtH4EQbo+OHyFAHV7RgX/QqsEAny+gsFDt34AgPeDNf8GALo/B0X5/q1FAH\#
        y9QoFBOf/++fQGd/eDv3T5R8R+fy/Cv7h8/HzB+3k9e/WK+TzDfP9/i4S0vHXFQED7gUEBOjb79vbKgLWGfwLGTA\#
        NyPLjHAwA7f0N+PLQ8OXyMfDyEQcKDDYX1fHiJA0C5QIQ7Pzg3tz+LP3kJwETEjML0ATdJPH17QkQ4/Xh5d76I/3\#
        tGfUTGzoD5gjhNvr54wEO8BDe0uzqCQ/wGvUeETIS5AjiM+r39w0M2g7U3OUJCQwIDwIMCioc5grwIt4D9hLwzgu\#
        79/IFBSIOAfUaBzEXAQPsJPsKBwnywSXABf7vCxIH"
            }
           ]
          },
          {
           "file": "espeak-en-gb-scotland-victor/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.68,
           "templates": [
            {
             "ordinaryCost": 0.7496489882469177,
             "spread": 0.24227553606033325,
             "vectors": "FvskBvAZIv4oB/soDusID+7h5eDY2BYl/AUqBPUkH94U7Qw3Cfz5/gzY4/fuywcdFPwvCvI\#
        sEu4Y2hErBgz4+ALy5hICvgYZGu8mEukuCvcKzxYTB/MCAAL07TUOyxMRF/QXDPkaCfME2B0JDfQNFAQIA0gfwhA\#
        GEwMCEAENDuj72xL/FO8IDAUUAVAtywv6Fv/lGevsHfjt7xL2A9MFDBEP7EUc0hsDD/3oIebuNfzl8xbm/OX0ESM\#
        C6TMT6ywG9P/xIQjePubn9g3m8Q/iBBAF4SwZ7iwI/RP6CjLlMuAB/gb9ASbU4v4R4hAg8SwBByHz+CoBBuksFwo\#
        EDBjU1fEJ6CMnACj3F/naCe/5/hQgNCL1EeHz0+/0yQn1Ch7yGuf0Gun4ERv8MRPgCP3w6P3sxhjSCiH3Dvf9FO0\#
        KGeb0FwrgByfh2OfZ8x71HzUa9xr8/ewNCt71/gTXMSrU7uveAg8ECScr7R3lBOwO4tkCB/zbNQrV+xjgAhXn8Cg\#
        V5Bfm+/AD5+cT/AfgQgjjBjvo7QXo7QMV4Abx/eb37f8k8xjXRgD4Bjf79/7j+O4Y5P4C/vD1AR0f9irlOfgCJz0\#
        f+wYM7PMU7A4O9+3SBxgpCBv6HOQSMzYpBAH/+v0S+wcG7u7XJhkf8xERBtscMyQ5+hL0CPwLFP317gbwMCcb5es\#
        15O0WFvIqBBoYFwoXGBvS5RH7LiIT5vcn5+8DE+QSDyIWEQIjDy7G7xD9LB8Q9QQg7+0GD/ETFiD+Gvgq/DvO9wI\#
        AKhYAAvks5PgCGQcSHBzxB+gm5ins/g36ERvWBhgs3QvrFAkuGQ3i7dsF/yYB+g35CiDdBf0f3hftBQNCC/z55cT\#
        3Cwv9AwUDATHtEukm3hzz8/Y5C+7x58P9DvHdDgQGACcIEvMm+iwG4OkkDPnq5738DOnZBwsO+Bz8JvAW+CoM4vA\#
        SCfvi5Lj2EvXZCxgv7A3rLQAX8icL6f4FDPne38r/Ff3j/B9C7AXeJQ0P9CQF4BAJEPLs59YKJgT5/yA+7Q3hKgI\#
        NACQP1xf5CuPo6usJKwMHAjsV/ATgFf/2Dxkc0A3eEuXu2ecF"
            },
            {
             "ordinaryCost": 0.7395721077919006,
             "spread": 0.2288496494293213,
             "vectors": "AAoL4fcDDOsWAukrJecQEMvf1Nf2+fQi/wUk5vcMBPQN9AM7FOQGFOHW2tbs3PwZBPUy7vU\#
        e+vcG6BQ5B/EME+/Z2fAEzAEYFeo5+Pok+Pz80Bof//QXDfvp7xMXxwkYFOUkAgcS/v/2zBgB+u8qEP/v9i4hxAA\#
        SEewIAwn+DPDrzQrp/fEqEQD+AD0wy/YGEfjsCQ7lFPf01Abm/uokEA///kE01fX9BPrTFRHZJfwD3gzx/OQJDib\#
        08zks5gf08P/IFRzWM/kL7gj49/DzAh749DAm6gnn6g/JCynsMfYYDRH89/bn4w8L6yAt9RDk/R2++hYOMPUhFhA\#
        C9/zs0Bf5/Q8hHBX1//rqEf8LFwsPMSgW+Ab54irk7PzNCCjYIO0aGOAMBw0VEw/08yL06hP41/fM7ynRLQAVE+M\#
        Z+eUPAgDeEjX52vrdBQH/HTUJECYAAuggCOcM7+7dJiHr+e7YCgD9DC81/CIA9Ooa3eoWAOvzMxrtFRnbAwHr6S0\#
        p6xH4++0S7PUj6/jjPQrxIC3k5P/h4wMg3PwH8+UH9wYe4xDiPAQEGzb23wXx4PIe4fcI8/MB/Bof1BrmIAIMJEE\#
        e5wkG5/AW7QIP6fHa/RQs7BT9B+EiMjgn8g/1/fgQ8P/74u7cFhYh5w4D8NUdLSYr5yD1C/USAwTs1P3nHhoc3/0\#
        h2tobGvQn8SQSEvoVCSPJ3AvxHxEV4gwd3On+HuUS9yMPD+4dDCrD5grrJxYP8A0Y4ugFFOwG+yL7FPAs+DrK5gP\#
        sIwwA/Akh3+4CJP8M/RnxAuMo7jHk8gjlCwvgBB0nz/vwGgUp/Bbr6d0QAR3z+QPqBRjaDgUlyQ/xEvk59wb72tA\#
        BEwHr7/j0AinjFfEgzyTzAekv/AP44MkEGu3T+Pn+CR34F/8X4ywH8dgb+wrq3cUMDenR9/4CBRTzKwsH6jIP99w\#
        S/Azp3sMEFvLSAA4c+/7mLhgL3ioT+fkM/AHb1NMJHwHW6iIo9/bXIhoB6S4S6wIIBv/p49wPJu3Z/i0h+PjoMxU\#
        B8C4a5Bf9//Lp5/AIMvLn6ToDF/flHQDeAyQf5Q/cD/Xo+PsG"
            }
           ]
          },
          {
           "file": "espeak-en-gb-scotland-Pablo/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.76,
           "templates": [
            {
             "ordinaryCost": 0.7316675782203674,
             "spread": 0.260588139295578,
             "vectors": "Hv0dC/QRIv4hBugXJ/EJBtvh39vk6hgs/AgVA/0TI+Yb8/4tGvj9/AfSzPLg0Q0iCv4rAvs\#
        jFfAf5Q8sEwj5+Qbh2gLtwQkhGPEoBuUpA/8bzRsWEv708wDt4R38yg0dH/gcA+gaDvIPzSQQGuz5BgXu5isMxBI\#
        OF/YKCeoSCu4AzzAEFecADQ/7+kEUyxMFGf7xB/sEDOf84CcAFOwIFg8IAk4p1Rn9FBHoBgP2BOb87h8BDt0FGRI\#
        MBEMw0BvtDxngCQP0E/L88BL6EM78DRUN+0Aq0x/rDv/YHPnvMBX5D/71+NgCAg4K6jIl3zMD9uzoKO/qRQjmEAD\#
        w4APzBRD/5xoP+TsD7fT6IQDtQPbuDQL13xjT6RDx4x4UBzH96xQDChsFGOECDvkL8inE0wgB5yEfGSby+yb39Bo\#
        b+esdIQAPCBXIzQML6yMUFh3n/hrq8xQE3AIoOgX/HQXmyfYB7B0IHA/fGOHzEub0BSMDKhDiDuvu3/j/0QnF9xz\#
        xINkXD9kALf3sHBPdDRrk2gr53/zgCiEDFOEWE+cKMtzzFw/gCDHX7Qrz9hjzEyMRF/oT8/sMB8cG8wHWICDH9RP\#
        1ABb1IxwjEhv44PsEBdcCA+7hGQu+/i319RvvJRQdDxz/0t/wBeYKEwL0M/zJGSz37wf7IPwZAwwTz9PfCfgHDBA\#
        ULwjJIir/9Qf0DPUS/wQv0eHpFQf+Dx8WLwPJKAsB+gkQA+sPBvww1N7wERD1AiEjKQrSIAYMBxMQ9dcBEwAl3Of\#
        zDA/n+iUkI//jHO4YEygH884CGwUO4O/4AA7X+RklF/7zDuIVHTgI48wAHCLv7O0CBwnQ8gcVC/P+GMsMHzIH69M\#
        PBynx8Ab//grK/BUQAfT/EuQYGivwwtf3CCHu5hAFBxTP/RYJ9fYDCO0jBw/hwcn0HR/m4Pj0Fhrd//P68wcPAOA\#
        aDu/Sz9DqFAfN5xEKDxvdDvT+6QIK9tcDGdbg2NnoDAjR+AEb9BrdFf4T3wwM8eH5J8js79XuEAbmDRsi4P3bIR0\#
        W5AUN6wL7IdTg6dfoFvfx/Sgs2hHuKSwR4A4A5Qr8G+Lj7unrLBIVFicc0QbyMwf+6wcJ2ij4/eXv6fL2KxQdESs\#
        j5QPmJ/Xu8PkJ2zXz9+MH6vgDKxAgCSkl8gDxJ+rz//0X4Djy99sH5A0DHgQpCToVBvMAEewJGAgW0yjjCtL77Rb\#
        +"
            },
            {
             "ordinaryCost": 0.7224124073982239,
             "spread": 0.24086806178092957,
             "vectors": "+gsR3O4ZDOwZ+OodLeoSGdDr3N/vFukhAf0W7/IODPIcAvExIuUSDtPZ0trr9vQgAfkr8PM\#
        MDfAO8g88FOoQD+fV1uPr3/shDvEy+PMYDO8E4Bk8DvMOBezc2/sA0QEcG/QwBfgbBu780RsoCeoUA+7n5RYPxgg\#
        UH/UmBP4TBer5yRoNCukaCvbv8SgVvgoNHPEICwL9BO3x2BT6B+MhHPv6AUUmyA0FGv7zBwLuDOXy3gnzBeUcIgg\#
        G/UUtzQ79EgjZCgbxHvH65wjy+94LGh4H8kAz2hX1CAvLCxDpMPUC7QDt/eICFCII9DQy6BDq5/7HFxfsOwcMDAr\#
        09uvvCxwF8yQz9Qrn7A3MDR32QQURFwkB6P/n+BIB6RQzCAPaBA7NDyAJPf8WIxIG5A/m2RIE4A8NCP3dJSDtFxI\#
        tFf8TMhkW7yj55RvtBggHGw/dQCYIGgcg+fwSJw8KAi4a7Ar6Ggr2DhfZMfQNLfIDER8JIQz+9xD46Rfv6P7G6x/\#
        ZM+sPKev/HAT+CAro9Szo6A/v4/7Q8CTjO+4LFewFDNoOAAfrBTTg5BTx/xTcFSn3LgkA7f4MB9MT8/fnGRjd+A/\#
        pCx7uMiAtHxgB3vAM+OITB+roGQvQFir2/BbjKxUnGhkL09r/DuwQCfX9H/TSJTL46AvuIvsfBA4l0dXoE/kHBwQ\#
        bHQ3PLSv96gb8C+wOBQM309n3GP8E+w4kHw3TLQn/7gwRCt8LDfow2t77EAn39BcsIBHZKvsD+hUT9c//GgAk3+j\#
        4Cw3s7x8gIAbrKucJBCoQ8sgGHAIS4/T1+A3b9iMgEQL2H9sQFDIG38oEIBH83vz7AgjN7gkNBfX8I8gOFC4F3tQ\#
        JFRPw6wYBAAzI/A4A+fAFFdYRCyz1wNP/CQ3i8gMMCRLHBQ377/UGC9cOAB73v8n3CxrV8/4NEg3IDAXo6QQTCdL\#
        /EQ7o0tDyCR3P5wYfEATIDwDj3gQPA97xEfjo4tT1BzHS//wf/AjUEvrf2woaBOPmFd7279r7/SHmJB4i8wPjJRz\#
        zxQ8aAP/wDeb16uTjFgwCIScd+BP0KhjyxRwU6A327eLl8fLgHwQeIioW7goCJfT11CUM0gP/3uHr9P/rJAoEBzk\#
        qAQT3Iev35B8L1xP01tIE/AAKGf0CCzcp+/8AJeX+/SUm1Qbm4+L46Rz9CPkBADUrBfj+Ff4HFDUv0gTY+un4/Bz\#
        w"
            }
           ]
          },
          {
           "file": "espeak-en-029-Mario/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.93,
           "templates": [
            {
             "ordinaryCost": 0.7453219890594482,
             "spread": 0.2182220220565796,
             "vectors": "EfwhF+UqIQIbDh8oFwUjBADt3OX/zvkUDhISF+obNt787BkcGwcW8w3hxv8O2v4KHhcdC/8\#
        JMt0Q0Q4QJP8O+wrz2QL9xQ0MKBIcDAUAC+ktyw8FI+wP+w4A6hXqyh4PJQEMAwYIAvUr1REQI+wCCA398SIDwDE\#
        THvfxCfsDBwcm3B0NG+UDGQz58TsV1DIKD/32AAoA9fsb4jEFEur7GxMRCj8b4jz+EQ7u/w8M+PgV7S0BC+H0ERE\#
        gB0Ei5DTyBg3hBwkHEgIM9BP3G9Hs/gQi+T0l5DPnCu/oI+X5MRb0DQb5/Nfv/QwS3Rz/90kI7ef/JvH1QvvjCAj\#
        +6Rre9QEB3gcNA0H//PT7Ggj8PeX+BwID9CTM4fwD2hURBzr78w/5+RoW+c0VEQUKDCbH2v4J7ioXEyf3Bhvw6Qs\#
        e6OEWMwr9GAvR2fcC7xkQEiLXC/rq7wwC9A4cSBziIvP14Ojs5ir/DBbmG9j1EePyChv9JhvcDPzy8fXy3BDE/CL\#
        lEN4bC9z8MPLqHBzWBB7a5ffz4Qny+yj0CP4XCfAKE9b5BgPXDDPb4ejcARISGi0e/yH3AfIa29AQ+QHaJCTc7/n\#
        jCRQEAywh7x/j+e8S19kE/vfZMQ3c+R/Z7Qv09B0X4hLt8OT04PcQ/grSQgfvGDbw9wLu6QYV2wf7+eDn8P8O7xD\#
        QQf3wIjIF9Ab64AMS1/kJ+ObWACEX7xjVO/r4ISQRAAMa7vcE3AbpAeTbDCkj7xTbM+cAGhoHCQQgEOMS8yTf/+3\#
        dChgb4hkBEsb9HCsNA/n6HOsjBC76/vrkEwwR5hUi7sT4HC8d/PDvFvIgCR0M6ALmIQ0Z6BEy2d/7Fxg9Be3tAPo\#
        UDxP96wb0IhIb5f5C0/H8C+xBD/gA+fYJDg/m6QoAEg8V7vtF4/UDCdVEE/wF7f37EA3P3wcKDgsV7QJB5vMUBN8\#
        0HAT16/H9CxS82fsKDAUA7Qg25eUhBecaGwTh/u7+Aw7I0+X7Effh8gMx4+EdCe8KFf/XEOj4AxXmzObvB/TV/wY\#
        22OoaCP0GDevcCuPoBxz50O3o9vXSDgE5zvEZ/P8EBujwAdvoFxj+zvLq7QPnFwA/yfIi9/n8Cu769+LsJRIB0vr\#
        m6wz0GPoryvku7+rwFPb/69z0Mh75yvPm/wnyAvEFz/Yq8ePtIPX5/NoCJCj31PfeAwH4CvcGyPEhAfTtKfXj8tT\#
        4FycE7Qjo/ATrDv4KvPEMCvzmKfrp48jwIiz7BQb7+ATsD/wDufP++ffvI/H77L3uNQ/6FRgE6wn8GQEGwfwG8fz\#
        +Juj/7MH6Nwv/Hh0A5QL4Iv/70wYR4wMEJuP15soJLgcLJSIF6ff3H/r+7g8O0BMJGd782ssILhAJJSkN9fP1Iuv\#
        67wQO0R0HEdcF2OISKg4DGi8YA+/wHOH6CPQNyx4EDNYG0vgNIQ8IFTQYCuv9DuMKEPsZzSb6E9L+2REDDRQFGjM\#
        aHODyBOwKF+8i0iP6Et771g3t"
            },
            {
             "ordinaryCost": 0.7395110726356506,
             "spread": 0.20749133825302124,
             "vectors": "7wIK5/IFC+sC+QsbHfUkJdHb0vgT8tEjBRUM9vQHD/D+7BIZJ/spFdbXzOkM5OQlDRIO+fb\#
        6DfII5BMNId4oEebky+Hu2+gsDAsh+wvxCPEEzhAUGd0eDvXp1uXtyQYmCwEh+xD++/0GxxMeB90cD/Xu2AIAwBk\#
        gF/MOAAsF8wYVuxQXA+IVFgH85h4WyiQaDub3Ag796QsO0RkG9t8aGQwN9zwf0iIWCuLfBwsC9g3+1RXy8uERERU\#
        V8z0x4h8RAO7W/Rr9GQUD3wDj8OQACCEK9UE26hr59QPOBRfvMPoC7fTh9dzlCyP+Ajoo/BX73wHSFR/1Lv8TEwP\#
        y7e7X/yAE8ywh8gHZ7gXaFA4QNwQkIhb76vne2Q8Q6BIlCu3f/v7mBh0TKfkyIhj/+RXpuwgF9QgICvfVLufy+Ag\#
        bHuMSEwT2EyX9yv/wGwLVDBvaH+8OFwwiB+MOKwT/HycQ4wnqHAjlDhzHIOQIOgIlAekLJwcBCRT65A/y6Avh9R7\#
        KLucOJOsiBez+DQbjABnk0hbl5g7hAxzbHhcRBPMh5ukJ/fHiKR7w4OnMDQcLJCkUCyAF+Osc6+UW+OXdMxnrAfT\#
        ZDAHrCSsu9BsN5uMd6eQS+ujtMhn/IxLk8/vp7y4n3BEQ49cX8PYP8f71Mg8LNyTv4QDu5Agc0wIe390R/woP4QD\#
        wLAoNKSn81A4L5fMU2Pgf4egF9hkUxQrtIfsSJx0I4BoQ8OkR5vr06vfqBickzBLjG94KJxD85RgX/dwZ7BXu9AL\#
        j/hkazBj1ALYCIBcB8Q/4AOYi9yH97gHgEAML2B0W5bz2HhoN7AbmAOklACEI4wbkGfkJ3B4o0s37FAwk7QPk//U\#
        gChr52f3vF/cS2BI50OUDD+My9AH4+fEUDhPg2Pv2CfkN6Qo81ugEDtA1+gn+7vsHFwnO0/r+CvkR7g453PISEdk\#
        qBw/54fQAFQ650ev1EfcB8A8o4OQZFeARCQ7u8/EEDhDKy+DkFufp8goq4t8YGu4BAwro/vACChzoyd3bCeTaAhI\#
        x4ekZEfn/9vrn+uf1ECL10d3b+erUEQ8v1ugYC/T68P/59eL7IhcIzObc6vziFQ0pyvMiDuz2/goI6+38LRAIz+z\#
        Y8gbqFA4Qy/ooBt72ChkK6Ob9MBv/zebNCwTvCAf10+4fBuL1ERT3+N0KKCkB2+rHDQDyDwX2zu8ODOv2Dw7l5Nr\#
        9IzP+9v/NBPzxEwf4wvb7EOb4FAvu39QHKzP3DADi+f/0IQv8uv/3Cub7EQL83tX+OhTyGwD36wnuKQf5uAr9/vE\#
        IGfoC59QHPwj5JQkD8gDsLAHyxxwG6fQNF/r83OAHOPv5IxQL+PTpLvvt4CcF1gMODe0C1OgTNAD1IyIN/uzjK/T\#
        o7x0MzgwDCvAI0P0RKfngDywMEdrsHOPcCR0LyxL5EfYC3Q/9IvjgEyoUF9X/I/TtFwkR2Sz2Dvn26CbsGPTtEyo\#
        QK9AIIgH4EgcO2jHuB///AR7Z"
            }
           ]
          },
          {
           "file": "espeak-en-us-f5/noctule",
           "startSeconds": 0.0,
           "endSeconds": 1.04,
           "templates": [
            {
             "ordinaryCost": 0.7356435060501099,
             "spread": 0.21147781610488892,
             "vectors": "Gv4iJdwmE/4QFhYuFP0fBPHs3N0G4AgdERIUHe0WMNv28wweIQIO8ATVx/IN3wQTIxIaDPo\#
        IL+UG2gYXJwAE7gLf0vX4ywwWJQ4bC/gCDukf0w0TK/oI9Qzt3QPixB0RKgQQ+vcJCush0w8UKgH//hfv5BL5vCI\#
        MJ/0C/+8CCPcl0h8JLPj+CRny5CcIyygFHfrx+uoCAvkc0SoBKPH2CiL38DIT2SoCGP/k/e/4AvUX2y4BI+f3ER7\#
        99zsc4Cj3EQnZ//nxBvwT5iv8Etr1EhYC+D4j4SrrDg3T/gbxBAIL9yr/BNX3ExUJADwp7DLsABnpAxH3+wMRECI\#
        P/dDuChwV/Sko3Tvm+xX7BxAJChMQIg4H8tLp/RIk8hof30Tf9w37BAEWLSgNH+8E8eHk8fQn9Q0i7EHtBwLnAu0\#
        RQysDLfPr7ukA7gga/gAKFzYP6fX5H/8DSQztKPUE1xryBBYHEwwEJCz14wcEJAYAPQf6G+8X3yvY7AMHBRcPHgr\#
        W6xgEFRwCGvf4Hewn8iTU2fkaCiMUH/fWECzxCxkRBv4EIPQpCxTev+kH/A4IGfvPDyPpEw4K6QsGIu8jKBcKtug\#
        RAxTtCv/lHO7pIOoQCifyKPbyAgQY2QMB7ADB+ybeIOQJJtcVFgvpFffk8Cb35ADy5QbU+C3mGgIOE+8nEujwBO7\#
        e8yff4Qnb/yL5IDIY+yL4CPgi6+EKCevkGxLX7wPYEh4EGCgz7RzoA/8k2esnF/fkMv7k8Q/eBRfsARgs1xDrFOs\#
        O7wErEw/pRf74Ahni/Azm5voo2QUADN4E/PMp8iHfSQcABxn59gLt2fMb2gwMC/L5AAUf3x3cRvkSBxgi/vwH1e8\#
        X5f4ACvHwAAkq3RbZO+AlFhMpAhMQ6P8M7wPbDv0A+AckxAvvJ88UDhor9CgC/AcH8gvWAwz4/AceyQj8ErYMGxI\#
        g/SAFDRQJ7AfO/RT0CAEL2hH9/q31IBwa/xb9ExIH7gbQCw3yFPj/5xUN77XmIRoW/xf4IAoa9hXiDP/mG+v89hc\#
        f7cXWHRof//7oIP8mBBz9BfvlG+cD/hwu7M7bFBMs/vLaEPYmERsO9ProG+8G/xs77t7oEAc4BeXdCfUjFBcS7QH\#
        tF/YHAQpH7vPqGvdIEOfw+/wQIQsC6wP5CAj+BPhB8fzlJedIHfAJ5wQCLQXT8e4RGxTx/vUl7fT1Jdc3Jv0H9/g\#
        MHgHJ7eAIKADpBP0d7vAAL+4lIwTiCuoWCQvY/eYAH+PVAgos4vn5OPYMEwTTAuD+DxPj//PxA9/QCAYu2wTmM/A\#
        gBfbn+tP7JxXeBgIK3erfDvgs0gvrJecm/QEC7dz9NQvV/AQX3QbqDOsT3AzrENUOB/kN4cz/PP7KAf0J6ATnB+f\#
        97/j6Ac8AFgH+58P+Jf/WDgME6fzmCv/t8Pnv/tz7JfPt4rTnIv7ZDhES9fnWDQ/p5t/nBe75IPL538TgKAPoGBY\#
        b6vLWFxPr5+fq+P0EHOAB5MjjLf0CIxgh3OzYJgb17/Lv8BoLEdYL4tzzNAsQHRUm4e/tK/r49PwC6icLFMwY6fU\#
        OMwcVGCAe7PH0KezvAgUS5SsAEssR5QITJgYXEi4JDu7tGuLyBfwZ6CfzF88W0BEEFwMYEjoCGe70E+j0DfMa4i3\#
        pEdge2hHz"
            },
            {
             "ordinaryCost": 0.7342323064804077,
             "spread": 0.19934701919555664,
             "vectors": "/uYa9/T9AvH/CREbHPQlIeHbxvsDBd42EwAdBPz5B/H8/BMPKQAXDNjTxvQC8PA9FQ4U+AP\#
        zFvcD7QURJvULAtrZyery3QJAEQwa9QDxAe0O4RAWJPUKBv/u0e/gvw4zEwQb8P8LA/gO0w4RGv8ICA7vygrzuBc\#
        qGfkP+fUFAvcPyhwGJPQBDg/3zRcQvRwWDfb2+/YFCvUQwiP0JPP+EBf01DAZ0RIKBfvi/Pf2A/EMzyvzJ+T+FRf\#
        94jUl2xb7AwrY9QHxAfgM2yjtEtT7FxQF5Doq5hDsCQrV8xb0/AQG8yH3AMoAIBcJ7TIs6irx/grY9Bz9BA0DBxr\#
        178vzHyET6yYp5jHw+ADr+iIMFxcIGQnx4NHhDBYe4B0i4y/tAPvc5xIPPyIIC+Lc59/T/gMW+w8eAR0C8/jU/w4\#
        HSxkIJe3j4u3U/xX+CxIADhcJ3e3jIh4JNwoNKP4H2RbT8w8CBxwDDfje9ALqEhQRMfwPH/X+6B/P2O0QFBMQI+L\#
        aDA3qFxIgAuwFIvIM+SLN0fgQFgcBGObGLQ3bJAMvAfALLvnzDBft0/b+FgPpEu7aLvgTPgEl++4GM/EAFRUK4Qg\#
        FFwToBfnUPeoCOPEhDfMJIPfj/h333wf4AQLhEgnYNOMKPOoYBfcBFvjn8Rzl4wn06QPT+BfnMBQPEfkj8dn8Cej\#
        lFCfa5/7UDggGHhkbCSj+CPgh5uQVDd3jJRXm//3fIw/7ECYx/h0AAvsn3e4qJfjkPwH4DAnfDgb27w8t1w0CGfA\#
        V9vYjDQbnSQAEIQjq8v/02fgq6QEcFucKA+og5RzlQwsRHQr44vbw1fAZ5gUMF/oL+PwbwxDkPP8YFAod3vcC2vE\#
        a9vn8HfX//gQfygveNd8tHP4h6RIO7v8c9gbmEA7+8wccvAvtIMsaIBgf5RYDAAoT9RHlBBXu+AoUxgn2CLQNJgw\#
        e7xABEBMU9A3Z+hnv/f8N0hL/+a/vJhMf8Ab0DhMK9wbPARj0BvcH3RAO6bvgJgcX7g/9HQ0h/A7VBwvtBeoC6xc\#
        b48PXIwIf8QXtHwUi/RzkAwDsCeIC9xkn4MfVF/8n8fngFPUfCh71/frrD+j/ASAy4c/cFAAw//DhC+4kDB3/8v7\#
        oEOz+BRY53eTmGPFFBejq+vIQHxPt8fvvAfv+BgYy3vHoJuBLEez/6PwHMAvJ9egEDgbwAvoa4uzvJdU0F+8I9vo\#
        IJAnH69r6JvXtCPcY6e0BMPEhFu/jCOsRDhTY99/0G93cB/8s4fcCPfcPC/TdBeUBERfm+fDpA9nTCf8v2QPuNPQ\#
        g+Ory/tr6JA3oBfb73evZEfUtzwfwM+cf9P0H7OP4OwXg9f0M2gXhCu8P2AjuHtUJ/gYT4dIBOfrK8/gH5ATgBfX\#
        06fz9BM74BRAB58X9JQXV+P0C8vfeCwfc7Pf5DtjwGgX06bfpGw3a/A0F+u7PDxLU5uPtFef0FP3458XlIAblHxg\#
        L9O/RHhze3+buDPn6EesA58vmKPgGKh0V3uzYKwzo1/36+w8H/d4A4tzwOwAVIyAk5evyIe/s3hIE6iEFBtoU9Pk\#
        TMvsFHCsd8u8BL+nh8hga3x3y/+IQ7gscJu4GFD4RCur4I+Pn+xUW2ibkBvIQ6BgLHvUFBkoJHOT4GuDn/wwM0hz\#
        qCQIZ6xHq"
            }
           ]
          },
          {
           "file": "espeak-en-gb-m5/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.55,
           "templates": [
            {
             "ordinaryCost": 0.7553906440734863,
             "spread": 0.27732643485069275,
             "vectors": "G/klF/QVIP4bDPckGvcDBu/b5t7o1x0vAQYfD/8cIOsX9QgrEgL/9hLT2/nrvxEgFvwoEfY\#
        lGfkc3BEYDRD47wvw2BX3vhEcF/olEvkf/vYV1SUNDwD9/hAH6jcHyCUQHwAXC/4VBvEN4R77FPv9Cw0Z8kgk0ic\#
        EF/PrF+8KF/wA5xLpEeUFAgMS81Qr5h8BB/bfG/H4Mfj08xjz/enrERIE+E8U8Sv9+AHkHP3mOPL1+hz18vTgBRb\#
        68kId7yjv9iLqBRbULOoODBsIAffO7goT7SUk+irw9Cnn+h78CfUpIBMGCP7G2wES7x0mCSDnEPzdB/MBDB8WPRj\#
        8Cejl0fr/0AzyCSXkGOf5Gur4FBj7LAngBAzj4PXwyRPT/CftJuUDB9sPI/H8FA7Y/hvn1gPy8BfZGTAGFvMJ8es\#
        LJNoIExLPERLT+xr9DCjjKBwVDgv69PMMC9QUGf/iJP3LASvr/yjyKREj/yEI7On9EekRG/UIMgTHBhjj9xv9LwE\#
        q5Boh1/Pt8vsHBggVMx7AFhf+Bh74AwQf6BE2y/f78A/+9RETIA7CFw0SDB306vsU9P0zvuwL9SAD/QP/GwDYGfw\#
        uBRv35+QEAPIKwtkQAyr0+gHtHP3mCe0rECj97dYN9Nnl0ucECyHo9w/xEvLnCOwXICT67sIB5PDc9QD/DQfo8Sw\#
        D9OXeCeANHx/n8Lz3/v3WABoDC/Lg+in969zeAOIOFhDs477yDgnfDSwO9PDrFyoL393n8vcXA/r918P3NhsAGRI\#
        U1/flKQMB2vX15gcOCOAS4dgUMRcLEA4f4gLmNur57Q4O3xMKENgK3e8eKAkMFBIMBfThL9by+hcj4A8CFtAL0gI\#
        PFwoHEh0JHO3jIuDwA/8h3yf6EtkZxgb1"
            },
            {
             "ordinaryCost": 0.7457385659217834,
             "spread": 0.24895703792572021,
             "vectors": "9wIA4+b6FO0ZBfEmJe0XC8rW0ugA/Ogf/fgb+PIBCvIQBAo6Fe0SCt7Mz+n12vMlA/8lA/Y\#
        ICfcD+SY4B/EYCeXa1u/9xvwhGfk9AAIP+/n64SQk9/AcCvP66RoGwRgXK/wjCgoKBv3v2RD37/QnE/YK8jMhxxg\#
        TF+8GDwf+E/7v4P7j/e4hDvgH+0ovzA0IDvfcFQThLvn+5vLjBesREQcF90sp5Ab68grRFxTkNPQP9Qvz/O7yERk\#
        H+jwg5QbZ/Re/FAbrPwMcABHw9uzmDREC9B4kDwDj9g3MIBX8NAEmGiAE5v7j9BEH4xgPDfbUG/bVJgIgHgcRKCU\#
        D8BPm4hsC6f7tFgHOQ+b/HugUDAEUF/jz+yju7AH18gLQByDXSe79BvMZB+wYCvTnBSTj9A7tCQXWKCPyOv7+7PY\#
        KFuAPCensARXWHxj3ERLVNQoKHxEO8e4N/+YTFukDFP/SKC/jBxzsL/okGyIc6d0MGOsQFfUhHvreHxjj7Qn/K+s\#
        mAiJA2t0ABvT/+AcxHwvhHxb49A7wB+oc/BFK0u4P/Pzv4wYrDBXeJQEI9Rr29u0LBPVAyOgT+wb24vgVBA71KOs\#
        i8yPz6ecIEfAWw+QNAw7w4fz3BgkEHdkf9i0D49IR++Tr0PQCBw/n8A38APoBHs8K/zYI38cP7ure6P7xEQPn7xz\#
        t/Of4HNj1/C3y57oI+wPk9xj1DPTc9yjs7+PuGdr5ASP04LoACAbiCzH9AeznCjX919/yEewG6Qz/2c0MLhf6BCY\#
        J9+7YGhzr0AP4++8U8PIK3tkpOBMADiQD+/jeKfTi4B0P9QEKBNsF5vAzH+/5HTAAB+/mNt3s/DEa6QT9DOkL2Ao\#
        FIuvpIjEBEO/mLubxBx0X2Qrp++0g4RD/"
            }
           ]
          },
          {
           "file": "espeak-en-us-klatt4/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.84,
           "templates": [
            {
             "ordinaryCost": 0.7563239932060242,
             "spread": 0.23738372325897217,
             "vectors": "Gv8WFvAZEQ0jI+0YJtsUB8z2+Nr27w8n/g8YDAMaIeYRF/UuGfoO+PvZ09r02BQmAwYgCgU\#
        xKvMV+wEgGAQP8gTjywDpxwMcEgAkEgcrF/gr2xIHJvoQ+ATz2BXlzQ0cEg4QCAYkFusg3g8EJecOARbt0CPzyxk\#
        VFBAIBQUeFO4h1Rf/K+EKCQ/04TH6zx0NChD0Bv8WDO8j2SD3LMsKCBP45TT13xkQEAflBPoGFfcO5Sj5FccBFRk\#
        B3C7z2y4M+BUa/CQF6+cR9iwcEuv+EAoS6iQL0j4MHQUI6Bsc+QwU+Qn+/tz6Bf4q3SId4kUTD+T+GP8QFiX6Cfz\#
        7+uL8Cdsb5y8S5EYR8cbpDP4VKBzzAv3r8wHsDvEB6y0D7kQC8vHqEQn9OPTzCQ0H7wvZ7ugF4EIB9i3k5gvbAyU\#
        cEdIHDh4D/ArT5OQS+jMMDRHh8Bzm7BMp+OQWJCzzAvfa2/YN/SEJFQ/SFOrx/f368RseKxvn/u762gnl0hLV8hr\#
        SHtUFFOTuAhUAFgve9Qzv5vjn1f3U6zbpJ9oXB+MMGeX+BQze6iTh1gvi5gD0ATIFD/8A/OQfC9USEATUGBTw5fX\#
        l/RAOLCc2/wvv9f4f5t0hGv7SLAvw/BbmCxD0Byk40hb2/A4Q4+4ZGQTPLhPvDTHuBhTr8Rgb1wnpDv0AAQQlEQv\#
        DSQv6Cxru+hT9+ugU0RbyDgPo/w0h/STNRvn0ARkJ+/r2+OIQ1hD3DAbvEBcl+h/VS+oKCB4HBPcAFuwQ7A7cDPX\#
        uDRQR8yb3NdULDDUk+PDzIO8PBR/zCfbrGgsQ4xcUHMcMER8d//DcM/0iExcM9AbiHQ0P6Rg0AdD5Ih0rBuveDBQ\#
        YEhIa4gbzEQMc5QlA9+kGIAk9BuzbAQkSFxIP1AkCCQEe5PlG8vgBIfM7DPPo9BEIFf7/0P4bBg4P4O1C7Pj+HNw\#
        7CAL+8QoGDvzi0PklABQI5/1E7/cLFdsxEg3+8vkPBwnB1AIi/vv/3xks8+4OGt4dERXr+Ob3Aw/FzfYR/+3s3xM\#
        d8OkKGNcVBQvjANjyDhLUzf0D9+7d6BgT8NUSE+AD+O7m+NHkDwTm0wwD6/3PAREc3dcbFu7y/vH+5MzlI/z03hc\#
        I2QPoEwwjx+UaDgDqF9n56+PrNvj95ib63Ar+DQf/0u8S/PjdJ+P89Mz0NPAB+jD51w8AHBEGzOwJ+A3eGvX249r\#
        8NAn9DDP44AL1FxT+0OkI5hjhCfr34tINNBkNCiwL6AH0Ggf51/oK2yzqE+0C5t4bNxEYCy4Y6/j8GP799gsV0i/\#
        uHOD77fwcJRYQDTkKBe//CP/9BgsdxSbxJN3v4AUJ"
            },
            {
             "ordinaryCost": 0.7490006685256958,
             "spread": 0.2392614483833313,
             "vectors": "AwwI7O0JDPQZD+oiL+0VEMHi3NkB//YkBgYT7PUPCuoYBAkpHPgdEePXztbx2/0pDAgg+vU\#
        SDOwL7w8pHfkmFvDXzOf4z/gfGQEm+vkYD/ET0xYSHPMlE/flz/v/xwIZEwQf/AsRAvQHxQ4RGuYnE/ffzQYIzQo\#
        UFwUL/AYMCO4SwA8JIN0jHf3h1B0N1gkHDwf9+QUDB/QZvxQBHsohHwre2h8L6AYKChHk+An8EfEOzx4KFr8XKhb\#
        m3hwR9gEO+AwQ+Svn7/YL7SghAtUaNBQF6RUO1iEAG/v/2iYCBg8F1fv+59kSJgga4xob7ysjCN3uAyYEEyIG5Of\#
        z+eENE/MR7TUl5zIU3tLQASsCJQoU6On5+vIABvUQ7DUc7Bj46/DPDC8MNPwJ7/4LAvn18uwR5zkT/gnU8vS+Cy4\#
        eNvgNCQ/yBvX14+4J8h4EAvjU+PLMFRQ2IvwAESjv+u3v6gb4+SD+IA3OPesZKQcWAP0PFyf9CgAe+B3wDBvtBhX\#
        KOOUaN/sSAAcADAv38xL96hPk6xfp9B7IRvIWGPce9ez6+wHp8xzx3BDj+B/4EyjdIRn7Bu8k/e4WB+7eKQb67+z\#
        bEAgKMyQwCA/9+/4g6u4lCNzeNwr4EwboEwDhBTIu2woKBQcW3wIfBvPWLRn5LSTvCxLY7hgc3fv2FuoR+wUl8/3\#
        TSQcHJBHu5RPr++YT0Q71GfLv9gYS3hveQfoJCx8D4APy/dcZ3wP6FwP87BYcyCHgNeoYHBYS5gf5C+wb7QrnCv/\#
        r9RgJ1x3wGcUUEyEw6QLyHvcg/iDvBPblCQwR2goABr4NHxUV5wDmMP4qAh7+8gXaCgkM8RYk7b/1JBoj7ADdDBI\#
        iBhwN3/zkC/0c6hM34toEHxAx7PraBQIYBxQKyfz0C/kc5QVA3ewDGfI08/nh9wkLF/v4xvQLCwQR4fw+2/YAGtg\#
        v8gr67wkIEvLcx/ISCQYM7Ao24PwPGdkt/BX66PsNDgPAz/gKB+8H6CIb5vkUH9cW/xzr7Oj6Cg7FyvT7AeH25Rs\#
        T5fMQHdgP9Bfo9d/2HRfRyvT1++Pm9B8M7eAUHeH95//u79zqHgXhzP/06/bZDR4L3uESJOrq6wP/2t3qLvrv3w3\#
        03P/pGxEIvPQVHO/j//MB2PPzQPb12hjw5QT0Fg/mxf0SA+/ZEPwC7+D6O/X6+C3y5AbvIyDwxPcMAAfgCAj74Oo\#
        ENQb0CDjx6vbuJRzpzf8K7RHk/Av83uMGPBP9AjL59fn1KA/i2gsK2CHnDAAH5PAUPQcLBzMS8PP8KwHt9RgW0CP\#
        iDvYF6AoJMQv6BDIQDuoIHgbwBA4eyyngIP39+R4N"
            }
           ]
          },
          {
           "file": "espeak-en-029-m3/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.47,
           "templates": [
            {
             "ordinaryCost": 0.7632448077201843,
             "spread": 0.2852238714694977,
             "vectors": "Hf8rEO8hKvgK7QUZIAcR9vPb5OPp0xUkFgcoCwMRKuEQ2QQVFQkE+Bfl2wXvvhIUEQgwAAw\#
        Q/+YP2AQSEA8A/BkI4RwDuzENH/cbCgAa7fga1wgCEQcEBQsP7UcU0S0FH+kAA+cMDA8D5wrhCe/8AQkO6Ekq6zU\#
        Q/evnGO78JgUE8yLv9/XlDhIA8VId9ikH8gnlCQbjLv4H+ynx+u3XAggE8EAm9CXr8inl/RznHO8gCyMFC/LO8P8\#
        d8y0g8R/vCRLSEPztJxgfHSL3+uHh6/H20Bz+/x3dEvDkF+37IRoOKxHr/hDb4+/yyxLlBTH4J/b7/t0SHOUHEgf\#
        S/hDx4AXw8x7dKTMXEwQI4OsJF90HFQXVEBfOCSEGDyTiIiIb9RD/z/oCA90OBefiAg+6FSEKDynqHBIJ4BoEzNn\#
        l/PUM9uoJIRC6DgD8ABfoFuv83QMSw+Tr5AEG8wYOGxG9FPf7BhD4CdQA9OwQsdj17gjtBx4AG/vaGfYJCQf7Dc8\#
        A/OoPvNbv8wbkEh/7HgP9Ef0RCvf/+rwBAt4Vy+Pm4QjeHyAM+/gSE/ENCwYD6sEKGOAB0gHz/wfQJBX/5e0fCe0\#
        IBxYR180UGf4I5Bvy+AXkJQMK2foQ9vACAhcYucwTHQ/27zTwCxEBGQX40fAW7Pn3AQ8Rv9sfIxbr9Sb5EQ//Ivv\#
        25fcQ1wL4DgMCseUWGRP0EB39Gwb3Henx/gYiyAT7Fu7vuOT7DRH0FRMKJvXmFvXuDvwn1g4AGfD0tunl"
            },
            {
             "ordinaryCost": 0.7631414532661438,
             "spread": 0.29150649905204773,
             "vectors": "//cQ9vEGHO8V+vgkK/gOBdTWzN3t8fUuAf4s8v0GDeQR4AcvGvsLB/Tj1Obc0QQlAO056wg\#
        R7fUK5QskAwUQEwEF2QbuvRkkF/Aw8AEe7AT+1/8G9QEcFPgQ6jIRzigbDuYH8/8SDxP12vjX9fAZEAUE6UEv3wc\#
        m9erwCAr3IQb55AjXBesEFgsI6U4v3Pr+8AHRChPvLv4Q8Rji+uPwCQwF8D0u7O3n9BzCEBrxMAMY+BTj/t3jCAn\#
        79y0f+fnn+Ai/JyT3LwMYCh/n8+Pk/Rb56SIC+v3t/uzYMQoSIwcREBnp5hHe5Q75xwHq+A/eQ/EG/+8YEusK/en\#
        SBBTh+BTwBgzfMiIJJf4M7foHDtYWEOnwDR3dIDb1DhfYLA0HFwMb1+0BA+AD7tQCEhDIKRfp+xjwK/MR+hYZzN3\#
        s9+P95eMeJQ7UHPrh7AbvHO0C8Acsw+X43ent8/wgHBnZJPP07Qb2CuEH/vYrudUN4vTj7QMOGQb6J/D56xH8EeE\#
        K/+UqueH67v3e+hEBFwIPJvMA6w7/+MwKAeYryfHu7gjoAxn9/u8aLOH97BkF5tAUDd8c1wXr/gvmEhb67ekaJ9s\#
        D7SYL2NcYFPMS5RXtBQrrDRD74vYTFdgB5iQTx9EnEfn46jTwEA33DRf02wAR++n95ykJwuMqDvjc5zT8IA7tCQn\#
        p6g4Q6uj0BiEJxesqCAvX+i/7IgHoGPfbBiQL4fX1IRv1yeoN/P7XGDMCIvPxJgHbDBIN4P75Ch32x/Lm"
            }
           ]
          },
          {
           "file": "espeak-en-029-f1/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.87,
           "templates": [
            {
             "ordinaryCost": 0.7430891394615173,
             "spread": 0.2256430983543396,
             "vectors": "IwQcMdogDQYMEQwkFggbB+rt5NUM3Q4bEA8OIt8VL9/3/hMeGvkV9g/kv+YC5AUNHRQYHPI\#
        JON316BMZHQoR9QbkyuYC3w4QKhIZF/n/LO4LzgkNMAUF7vrh1fbw3xQTJhkT/P/5Hu4TzAIVMAD2+QTf4wDtzB8\#
        WHAwD9/X8//Ap0g4cL//y/hjo5wTnxSUSGQD69OwF7v0ryhkONADrAx7v6hX00SMQGvzz9uQM7PskzCgKLPjvCR7\#
        28ycE2CYJEfnu9OYG8PsT0DD9Ju/uCyQE+TMW2SIDFf7j9ez5+v8R4Cz3GeX2FB8F/T4o3yX2Cg/r+gTz9f0L9iv\#
        /DNf2FSIR/TUw1SrqBR3sAQv+AggIABb+/tHxCBwY6y021TPu+xTlAQoHFxwIA/72/tDu/g4d8Cg63jfvCvToEe/\#
        7Pi77Hfbu5eXy/RQX4w4P/TsN8O4BHvn5SgfkEgcB2SPa/hX96QcKDTAG9wUBGhT1Rvf+CAUI7ifJ3Qr+4AwRDin\#
        x+B0ABiUGDd4XFfkXAizD2vwQASEgGhn0Cyfn+BoW7vIXLfYXERTVz/AG+hEVFR7ZDxzd/RsC6gwVQA39NAvz1ec\#
        D/SIACwnhHejjDfQHBisBMg/gDPAE5vP56BjJBiDdINsIGdoEHxXnJQbZ/Bfo7vX34g/c9yrmJOgWGucVIOn3Fwv\#
        f7Crh4wzn6xbvEy8AHPoK+vgSDs4N/QLR/hjX+iX2AC7lLh4LBBHy5gUH+dMfC/bkBwzR/DT//TDaLQn+9xD61uj\#
        hEewZCej8Gg2+Bw4ACSPrNOb8+wj8v9bTBP0X/vsJHgbDCfkBDA/4FNcB+wAVvc/S8wQABQoeJfzNDvX7BPj+A+H\#
        6+Pohucrf5wHsBwwkIfnlB/b3BPL+/OD3BvgftsP04f3Y/Q4nEv8A/fv3AfgB9+T8DvMfs8/+4/rN/Q4e/fUQ/Pj\#
        1CgQN5uz/EO8eut705PrQ/xML7ukh9/D7DREO2+cDFfkSvere8fff/BL06t0j8u/2EhIJ2NkGEQUAvenLDPf39gH\#
        v4tUY+PLoCQzz5tUOAQz7ye+9D+oA/AAJ1tcFAv3hBv7s7NUM/hkE1fzA/t36Bg0fwOL+AADsDfkC+dkDCRML4QP\#
        V3uL4Fgkqs+8M9vT1FwET8+YBHgoF6AHk0/byIQYMvPMb8ewCJvwZ4+ENIgH+8AXj6vftJwnlxPMw6wQAIgcI3t8\#
        XIAkB/B7m+/vpKwfV0f8n4hf8IQML4N8ZFRoOCTDmAvb5Kf7m1fwK2iX6DP8QyOL+GyINFC73CvgHL+/s5u8AySI\#
        A/uwS0fH9HSEKBScGCvgcJen6+vQLvCEDBdj71QwGFxwICCgVGfAVGewMCvYVxxEED8vt1hz7/w8NDh8kMeX+BvY\#
        PEvgX1Bn/Fs/21xXf"
            },
            {
             "ordinaryCost": 0.7389528155326843,
             "spread": 0.20221704244613647,
             "vectors": "7ugM/fwOBeP2xQ7tC/gXLegA3gET7sor9/H5Fv3sG9v94xT9HfY0IOr3zfYP89go+Ar2GAH\#
        mGuoC8Qr9MPUqBtztyucD7+04CBr4DQXwHOsB6QATK/YV/93kwuL25QY0DBIC/QD3Ge4N3wMhKfICAPPdyujm0Qw\#
        yEAYQ9fUBCO4f1w0rIvkEBgnl0/DpwxIlEvka7/IZ/PEdyBAdJAL/Bw702Aj9wRUbGvUO8u4X/PQXwRoOIvQAEQ3\#
        12h8UxxcOCfP68vUTAPIJwSL3Iu4BFhX/5jAhzBQGEPrm8f0D/fQJzCPxFuMJHhUB9Tor1Rf+Cwbm9wrx+PoJ4yb\#
        2Bc8KJx4H8Tck1RryDQzk+RD4BwgE7Q/w8s79HSAI4TQr1Sj2AgPY8xUDIhQF7frh8NP0Dh4M7zQz6CL/7f/Q/Rv\#
        4PBAJAfTd8eDbCRsFBCcr+hMA4vXTBSL1QAUPCfTr5f7R/RkJBiAbBv7b+QvXDwsCQ/4YHwP46wTY5hIP/A8YJOP\#
        YCgzgHBYQMPQgIxQH9BHg1xIKCQwHJtrZOAH4JQ8RIPcMLRIRAyDs4BsBGwQAGO/PRw0UHfr9AvsJHO8NFyX76/7\#
        4Ign3G/7CTQcELf8MAAMAI+gRChbx5gXuFxDxEQzOPvH9OeYK+AH9G/b4+xXs4wbs9gnU/BjQRQsMH/kg9+H0F/r\#
        r+i304AnuEBbqEhLcSA8BBPgQ+eQIE/ndCBXq8Qz3IiDaKwrkMA4J9/H58OwOGunxBAzgDCDtLineLwDgGxAX4dP\#
        hBPb9CdsE+/zHHhjqFR3mIOb9Fwsgz8XgAfMA8t0ZBQbNGADrAAX1Et4CCw0hyr/t7u/57ucvEAbgC/zm+PjzCOH\#
        9/wk0w8j16e3o9/QvDwLwBfrq+PH1+uEEBv0xvMv95u/c7gUqCgIGDPPu+QED9+EDDPAuutT78PbU7A0U/foWEu/\#
        y/xIO5eQIDekwy+7r7vjd9xcA7+8nEeYABSAN1uAQEPQcyfjZ/vro8Qzm6egfDNgCCiIL2tUQFAkD0fLKEvn29fb\#
        n7NULC+Tu/Bb638oc/RP02frFHeb89/3/4d39F/bn9g3s5Mgc/x3w7QLDAtv2CBgayuv0E+zz/gj46M0TGhT+/gf\#
        T7urxHRsXugEED+oEBA0P79MmKRcIBgnq7fTeJRUDxggPB+EbHAEd6NgaKwT7HQbsBvnpJg/yxwgQ8eokDBMI2dM\#
        bMwj+JRToEgTlM/nm3gsJ4vIYCQAN2eAfIQr+ISzvHe/nOvn27RLy3AUUAf0SyPQELw/qJicEKO7qNu33/xT6zwo\#
        OAPcK3QIBJg/wFR8ULNnsKdf9Ch773g4QG/IK9iTyDwj0IBcoE9rpKuMcDSIB3wn6DPwL6iTRGRHuKgwyIur9MPc\#
        VFBcY3BTr+Qz8AhjX"
            }
           ]
          },
          {
           "file": "espeak-en-gb-x-gbclan-m6/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.66,
           "templates": [
            {
             "ordinaryCost": 0.7446712851524353,
             "spread": 0.27642005681991577,
             "vectors": "Hv4iE/MSIf8dBewaJvcHAt3f4N3q5houAAkYBf4RJugY9P0rGvr8+QjQzPXlzw0jCv0jCfg\#
        gGfAg5w0nGwL99Qng0gLqwwggFfUlCusnCfch0R8WG/789Abt3hzxzQ4cGv0l/voZ/u8W2CkPG/P/CA//5SsHvx8\#
        NG/kOA/8W+/ME1yL6F/ABDgwR/0kbzCYIEvj5BwUKA/UG6Bz2F+IFEAcRAVMp1CX8CAvmBgYBF/v+6xL1E9H5Eg4\#
        N/0so2CbvCgTcGPXyMw/1BxDvA9L5AhIB4z4e5igD7/joK/PqRwTpDQ3x5v7rBRcA4ykW+yn36/zxJgPpP/bzBxL\#
        z7Q3U6Qj15y4SCS3v6BgAByEEDt8FEfgP+i3E1QYL7SMcGiHy+Srt+RYV/+0ZI/8RCRHHz/0I7RkWFxnVDPvkAQn\#
        78x8dPQ72Gff2z+rx4irvGBffGOHxG+jyDB7+KRDeBgLu5Pbw3RHFBCflGOQWGdgNJPbqIhHh+i3k2vrv4hHvCSX\#
        6I/UH/+ERKtQDCgzLAh3b8BH4+RznJh8JHA377wIP/c8gDAvUFxDd9SwBAi7gHx0HEg7w8vf/CNocF/7cKffV/jL\#
        w8x3yOQIOHhAJ3+TrLegcDAbrOv7eFRD47fTxKPsfDg8c1ubdDvcM/w0LOhrJLxoC9Pv2DQEQ/v8y2P3v+wcDCgA\#
        jKCbHNwANAhAX/P/+CPUrz/UA7xH8AfsWJx/RN/MXBhwU+ef2DPIS0PcZ7hvq//oZHCDcIOsPAjEP9s/uF+X5yO8\#
        C+yXj9Ab/IP/qFdsIDSX5B8EEBPXv2fT8CxbN+RL4DO7qGNjzGCPf98LyBADv7Q/6+gjBAx4L9e3oEN7xHBPr6rj\#
        yDwfn+R0D9QPLCScJ4/Xq8ev8Gwrz7rLvHPvx/ywU2wjUIiIT3vHq5AIDFv7r68z4MggJDBMZyQbqMgcO4gL41A0\#
        AEuj669sNMRsVDxYf2v3wLez55wkO1SUDD+YJ6OwWKhcSCRsY/fnqL+Pr8gQb3Cz+DdkE1P8THRITCiANFe/2H+r\#
        zBQwmzyv3GdX+0Ab+"
            },
            {
             "ordinaryCost": 0.7355854511260986,
             "spread": 0.264466255903244,
             "vectors": "+wIK0+8CEO0S9/AlHuMFE9DZ1u32ENsj//4O8O4DDewZA/U1IeoNB9HS1N/w8OoiAPsg9+w\#
        ICuwK/BY9F+wSDt7W1+Pt4PEiEPgv/PcWCOoE5Rw5D/QUCeve3PgAygMcGfU4AAEW/uz52BggBe4fC/L15xcIwBU\#
        VIOwlAwULAPbz1gr9A/EnFfr79DkewRQMFO0DBAr7Cfnu3ALpAOYnFPn/+Uwv0QsKCPrqDgnpHfr05wDhBd8VFBA\#
        C7Uoy2wj7//7WFQ3rLf4A8Q3s/OABESn85kAp6Q/w8AnNGhLlPQMI/hLw+uzqAxoA6i4x+grs6RPQAiLqRvYOChb\#
        r8fvk8hgH8CUgCQ7t+xjSDiUJNvQVIhAC9h7g3BEAABEaHxjlCx7sCBcSEPwdLxMY9Cnf4xH4/A4LHBfCMRH9Eg8\#
        T9QkYNAwRBisP4AH4Bh7zCRTCMfX0IPUMDwoPLQ35Aij92xTt6QHWBRrNOuwUE+MPCfkJAgbq+zb74/zy9gnVCiP\#
        PP/QE6uQODegP+f/eDSPr8AryEQ7VNBvwKwT26wEI7+kbE/HgDhPrDSP2IjDVKRnqGwD37e4DAeQZHvnrFPvcJTn\#
        0BxzmPPsHHwYS4tn3KOcf/vb0IPbrKBTy5fvoM+kZDgww4NzqEu0N+PkZHBLkOxf14ADwIusMBfY64PL4+fgCAfE\#
        yBSbtRP0E5xoMDev9Eewv2PH47Af1+/QnCyTrPOkG7yIU/978G+sQ0voG+BXq/v0b/xv2JdX58TcW9cv6He380O7\#
        5/Bjf9g0ACwD3Hcvy+y4J+MEADArv3vXxBwrR+xbo/O/8GtLlAy317b/5Ewj67w33/AbFDCfs6vP/E+DqAyL22MD\#
        8EBn19hz5+QPGDSPh4fr7+OTxBxb93L73EwzvAy4O9wDQIybj2Pb59O32/gjwztT7KwYXHhcZ6QPqNgb2yQ4D4Pk\#
        J7OXr2/IJLhUJFSAl/ADvKvbk2yEb5R4A9+UC7QkpGB/6/DUWFuPzJeHW6y0Y6B4DD+779BANFAP8ED4MGewGIN/\#
        rCTQR0xzyBvv06hfs"
            }
           ]
          },
          {
           "file": "espeak-en-gb-x-gbclan-Gene/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.47,
           "templates": [
            {
             "ordinaryCost": 0.7687551379203796,
             "spread": 0.30452531576156616,
             "vectors": "GQEnCPgYIQYmCfwkE/QJCfze4+bezxwq/QInC/4kJO0Y9AgsDP8B9w/W2wPwwg0gDwAvCfw\#
        lDvsd3RIiCBT69gf64h38uhcZF/8qEv0n9vwN1hkFC//9/wcL7j8RzCYQGvYMDfwjCQEB2xfsEPcCAwEY/Ewr1Rw\#
        LAunsHvcEIwD13BHlCur1AgYM9VYZ5BsA8/PjH/70MOzz6hbuAu7pAw0D+Ewb5R/r8BPiCwreKeoK9iADCOTW+BE\#
        J8zgn7Bvk8R3X+xP3C+orFBsDCOTR4Q4K5iMm9hvkBfHbC+r6DR8XHBf18e/d3f3q0Qfp8TLWGN8ABN4AGPT6GRT\#
        VARXp0PzszAvqAzL0IusK+94ZJNIJDxjWBAjt8iX19hTpJiIdD/4N7/P/F8waFxPWLhLbDCgCCxP6JBwYEw/+7/c\#
        CFtQPDfzVMg7WECz88Q/wLQ8c+hEF3wniB+UTCwLwPTDOKiEL/gTwEgn8/AQX5xjp5/0RE/j9LTDMP/0dCBINCgj\#
        9BPcO4AP/9SoJFwH2LRPCO+siARANDfH2Cur73/34/zLxEwnnOgrQIO0QARX9D8/xDu7m5vr19ireDxf0KArgE+U\#
        FDg/nFsHkBevq/xUJ2h7XHCwQFQbgDPcEEP/w/rvmHADuBxIe0hK/GicPAPPs8v4CAf0C9MP6Hf3p7yox2hjLHB0\#
        J/gPv4Ar6BvME7tcPMwAB7iMx5RffIw0V+BwO3wDqGt/06wUYKwoSAjESBgTiG/H3AgUf3ijgFt4NzgMC"
            },
            {
             "ordinaryCost": 0.764252245426178,
             "spread": 0.29593297839164734,
             "vectors": "BAUS3fABD/EPDvE2IOQVDM3W1egA+/MfAv8t5vQKCfIGARE7EOgSEuPO1u715PwjCvc+8QA\#
        M/fsB/h47+u0cF+zi4gMBzQsbF/JF/wYT9gHx5RMO+PQjD+3/8ygOyBsdIOskBgkMCAbp3gTq9vYpB/H/9jokxgQ\#
        XBO/+DgrvF//p2fzUCOsdDPIG+kkp1fsD+/fbHAveJ+8A5APnCuoaEv77+0ki3/r16QzHJBXsMP0S+xn4Auf3Dg4\#
        C7TEn8QHg7RLGHRHzNP4WAiD/9u/p/Qj+5SMuA/7a9P7KGBYUMwkIFyX68gLl3Rfw5A4SGxPYQgX/GPoYCwICGBD\#
        xAiQO7Ajf/ADfHTPVQAAK+PkLH+0GBgrnFAX8CCb1BPvBMx34MwIH8//6JuQPAvnlGxDjGyPuBgTSOhIDLwMH8fP\#
        /JeQW+PDwIw3iLBv05vfbNv0LEgQU7u/xDOAT//QTKCLkQRz83gndJfX4B/Ug7gPz4/UDB+shEzTWSPz/5xUDGfr\#
        5FewU4+wC4Bvx8+wOEiHRL9r27CUOIOf8D+v72/P48B7a+v35GA3fItjv8CECG8D3C/f20fXw7hHOCxjtCvz4HtT\#
        v+xfrEsHtC+gC6gcB3hHJJC749wH9Hef06xDr8cP7Fe8L6wwJ3wq4HCb44/70/vz23Qv26MwOFv711x4V7AzIHBr\#
        y3hj/+fvu6QsF5d4yFfYG7DYN6gnyKRf82zMd2QPj+f0C6/8kFfTw9ED9EArzHRPl7SIVxhfa9QsA7AEZ"
            }
           ]
          },
          {
           "file": "espeak-en-us-Mario/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.63,
           "templates": [
            {
             "ordinaryCost": 0.7746440172195435,
             "spread": 0.27349698543548584,
             "vectors": "FQAiEuIoH/8VCiAnEAgqAwXs1+j80QYZEhUWEO0cN+L86RMVHAQU8QvZxgMI3AQSIB8d/f8\#
        FLeUV0woPIfkR+xPr1QfzyxIQJBMd//wCC/Es0AkDH+wO+BT34hzhzSESHwUK9v8GBfot0RISJfEHBhH26Cr3xy0\#
        OFQj79gIC/wEv1iIJJ+wADxT/8TgK1jELEgPr8wgH9Q8h3S/9GNz4DRYFAj0S4TIHC/fY+v4HAxUR6ynxDMrzDA0\#
        EBUcU7Sn5AfrTCgIHFhD39Srt+NH0CBgB/EYY8y/74xv0DhcCE/P9AykN8t3p8yMZ8S0h4CzhAQPrEwIIJQ4GDQz\#
        08Mzs4R0l3CEY9Dr0Cu76Iej1ORPuFP/05gHk9hcQ2wjyBEkK8+sOFvT+Me7vDf786yjN5wf94PgKA0YDAwsHDAs\#
        CKtwGDPoP+DPN1AMD2gQZDjT7/BL+8xgk9tMmFwIUECDT2AEL5xodDCr3AhPf6g4a4u8mOA8IHhHb1fAE9gwMCyb\#
        kF+DyCur2/R8DMhXiDuXs6fr5yBXU9SDvJNYRDdf6KAzyIBbdBwjo5Qb42QHUCyEEFN0ZDuX4OOHyGBjgCiXU9wj\#
        47RHtDiMVFOceAw//FcYMBBbhHDTK8Qbz/hL7ExgWDCQB8vgMBNYDA/LzIQy77xLnABUEIRY2CTcC2OYC9esKCPM\#
        JJfO5ABnwAw8BBQUu5xkTzucJ4AgFEAwGIve/Dx4KChv45v4o5P4h0OQWBCP+AxL8HfPNDAwEFiYL0+IR3Pwi2+g\#
        FDCf2BRvxHvPm/wUmGxkCztUJ7fUK4esDDRr18xzoHuzs7/stJRYBycwF7PL18vUHDg/96hnvEd725PgyIQ3wv8w\#
        B5fDeEwYIBvH39B8H790K5gYoFxLjudsJ5wLUAQUeEe369h4I6NYL4g0vGgv2x+kW7wTp/gwqGeoDDAX85+0C0C4\#
        nIuv/y/sa8/fl/CEeK+gKDwAE4/sL2R0aNd0D1RQI+Q36DC36Kd8cDvYF8v0YzSEMKM8A4Q/9"
            },
            {
             "ordinaryCost": 0.7500707507133484,
             "spread": 0.23979032039642334,
             "vectors": "+f0T7/QO9/H6+RkkHP4kJt/a1AIZAc8pDxAX6/EHEPr87AwFKfopFdXZ0e8M6+QxDRIZ7vv\#
        yDfgJ5gsUHugkDOfi0OPz0fM1CBEa8QTuCvgF1gwSFeYfCf3m1fDwuwYuDhAd9QsDAv0OwhMYEO8eBwPs2wv/uhI\#
        dEwIF+g0L+QUZtx4MDu8YCw304hwTwRQTCfHw/QkJ9gwWvBz5CeESDxP79DcazxUW/O/UAwcB/gcOyRvsC9kOERc\#
        B/j4v5gcD/fzWDR8ABQoF3Rzx9dAHFBsJ8zc16hn3+wXYDSgJDwAC6BH36tHzCigQ5Cgu7Sjx+/PRDCEMJQj/7v7\#
        v8tziADEQ5xks9Crz7u3PAR79Qv4C/e7o7fTa+ikD9RQaDCv51+ngECX9L/UMEe3+7g/E/w799xQYFBnY8PnnEBs\#
        CIPkdJwML+AnNygT56RIkFwHR//v3BSMmBPcZKhQdDxTcy/vz8xQVKPXUHfISEhMw+QAJNCQYCwv2xxXz+Qz1CRP\#
        RK94kJ/ANChsBHf/wFADv2RD63v/R9RvcLt8iJeL9IQz+DADxBQbj6RLx5PnL9C31J+cbIfcCJdjuBArqCiTU9B3\#
        v4AHZBCACKfwhAwcKEMYS8wHzGi7R8AH3CBLvICgSFiII6/Ab+9cRB+8FIQnE/A7sAxIDJhQ3DjYI1t8X++wMCOY\#
        VGu3DBxb0AQn9/gQw6RocxeMY6wAICwYLHPbJHh0MBBX76Pgn4f0px+YjBxj5+A4DEPfaFBEHDCIJ1t4X2ugh1vI\#
        KGB/z/hPpEPnxD/8iEx4M0c8T5+0C5PkEGhD39hfnEfT2+fslHCMNwcMJ6e/q9/sHGwT97xrsCt/26u4qExf2xr8\#
        H5fHTIhgLGe/39x/76uIS6v8XDSH0ytQO6AnKESIdI+b0/xz44OoV8AknERL+2OIX8A3QEiUcMev0CQLz8fMR1iI\#
        YGvoH2Pcg+vfiEDMQOuj9GP/85gsW3i4YIusG6Q8DAw7sBzQBN9sDD90B8xYN0R0SHej5ABfl"
            }
           ]
          },
          {
           "file": "espeak-en-us-Linda/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.63,
           "templates": [
            {
             "ordinaryCost": 0.7601369619369507,
             "spread": 0.28575658798217773,
             "vectors": "FfoeFdwhIvkSCBonFvsj/PXo2N3x1gobFA4bEfAZNdj95w4YH/4N8AjYy/YA2wYVHhIf//o\#
        IK9wN0AQYJv0L/A7n2AHyyxMRIwkdAfYGDOMhywILKPgK/RLw4RjpyB8QIPoO9vIHBewkzQsPLPkCCRXw5SX9xSQ\#
        NGv38+/ADAPMg0B0NLPD6EBnv6DgP1ygEFPvs9/EA+/gU0S4CIOf1EB329j8a3iUAE//g+vT2APsK4i35Ftb4Ehf\#
        +/kkg5iL2Cwvc/AjzCP0A9Sz4BdP/ExwKAkMq5ijv/R/yBxLyBfwACxwI/tL4ByMW8zAq0jPqCArpDvb+Jhr6Efn\#
        18sr5+xwX3SMj4zoHBfH0GO7zOhrrEO322AHkAhEM5RkM+kQT5/ACGv72OPvwDfz82SDO6gz55Q0QAj8G7hP+Cxb\#
        +J+sJDvwR8iTKywcH2hQcDDD68SD7+BseAuYhGf4aAxfMzgUP5R4gESDv/SLk7A4Y7/koOA4PHQ7Z0PUN+wQODhz\#
        eFuXtE/H2AyULMAnhCvPp4PX7zBXQ8RvmJ9kKDdkEJBD0HRDVBAju2gX73wLRByX7GeUTEeAJNOP0HxPd/ynV8gv\#
        78hjqEyMLFeofCBAGEcsMChreEDzR7Qrz/hP7FSAODiP88/wN/t0EAvDpFwq87Rfm/xj/KRU0BjP41N8A/OcLCOw\#
        AIvDBAR7p/hH7FgMm3hQRzOL36QQJDQoHHf26EiMLCBvy7vgf3fgiyecHBx4GAw0JD/rJDg4FFyoH390R4/Qe0OT\#
        5CCUBCxoAFvjiA/4pGRz32MwG9PYF1+z7EB36AxryFvLm7ukpHR3+zsQB/PXu3e0KEg77ABn1C+f25OYtHRP5x8I\#
        H9fvaDQQLCPPvBSAL7+wP6PkgFRfotc0N+wbU/gUeFvPqECMB6OIL6QQgIg/zwdkRCw7wBAYnFPPnGgL35v4B1ic\#
        YK+r7wOgXCAfqDSETLOboFPj07+8O2iMNLuwLw/z6/xD3Din+Lt8HFPP+7ewU1ioKIdgV1Q70"
            },
            {
             "ordinaryCost": 0.7471421957015991,
             "spread": 0.24112331867218018,
             "vectors": "APcP/PEIEekMAhMSLOgoHtTk2er//9QuCwQW//cIF+cF9AAZM/UhCNHb0uD47O8tBQMZ/P7\#
        +D+YK5AMmKO8ZBOPhzOLk2P8sBgIg8wD/CeMJ1wYoHvAcBfXl0fLqxRAiDPkh8PkT/+4HxwkbFfMTBP/mzBD/xBk\#
        cEvcY8PoU+/AIvxEKGeoPDAbk0iERyRYOBvUC8fcM+vAGvRv9F+MNDgvp3jcbzw4HCfry8vz6+vYBzyP0ENIQFAz\#
        u6kEk1Q79Dw7k7g30Avn94SLt/tANHxH99T8w3hPzCBDn+hzyCwL58xbz7ssJGBkB6Tor1SH3AwXf+xn9IxP89f3\#
        i8dT7CRkP4y4v0iT7+PzVBRX1OhUFA/Pi5+PsABsH7DAl4iDz2/zbAi35OwUOB+vo7P3W/Q4EAyAj+gzW9BLQFBs\#
        JPAQnIgH57P7m4QsE8RseC/vY/AzrHQ4mLwkjKhQR7wrl0Qr55A8OFPHWGQ3xFgU4JwQWIgz/6xvq2wvvGRMAJQj\#
        PMewTM+4HDhkUG/36+RL54wvx5gnJ7hnYNOIZLuUGFg0KBgXr+xPo4Q714vrJ8R7rMO0MIvETG9IAAgfiBCrZ6Rj\#
        48QjaCif+KP0XDBsM+cUWAA/tFD7g7wP9DxLvFyYHHh797vcT79kNBejrHgzF/Q3uBxL2LRMzDTH70tsN/uYQEOE\#
        KHebMER3v+Qn3EQQm4RAczN4I8AAMFgwOGfnCJiMH/BL68e8f4PUvzeYSDBsC/w8RA/zRHBH6DCgM49sS6u8v1u0\#
        CDyD9AhQFDf/rE/ghERwFzsQG9vcI3vH/FRT9+xXwCvPv+eEmFSUDxrsD//bn5vEOHwn28xLrBeT+890kFx7+zrw\#
        N9PTXFxELEvDv/hwA5/IV+/cbFSDnudENAgfGABcdKuzuAxru3fAR/PscGBP519QYBgvLBCIgJ+XqCv7m4w8D8QY\#
        WM+kH2eQMBPrHFDUPKeD0GfTt9gkU8w8OJPEK2e/lBwfRIj4CIuUNKPf89fsh5CYJFe4M+AHn"
            }
           ]
          },
          {
           "file": "espeak-en-us-Annie/noctule",
           "startSeconds": 0.0,
           "endSeconds": 0.78,
           "templates": [
            {
             "ordinaryCost": 0.7511489391326904,
             "spread": 0.2334391474723816,
             "vectors": "IAAmItYfJe8A/RQhCRQcA/7r0uYE3hMaIBYbH/UNMuHx3QYXGAj49AjZy/gN3AsNKR4dFPj\#
        7JN4B0AkWHwf69Ajv0v4GzRULNRALGO7+COQYzB4UKwX39wvu3w8E0hoJNQ39D+/zDfMX2SgZL/z1Cwv27xwS0CY\#
        GLw7yBvPvAPgN3zMWLPvqDhv8+yAc3C4BKAXeA+z5BQIC8DkFG+XxGB8GAy8d7zMBDwrx//rhAfIH/TwOEeb3HiI\#
        YCise7zv0EBD1CQXfCQANBSsQBuz0HxklAigf70bnIvvnC+rnKx4AFgIC/Ob2DgId6xkbAk8CGPTsHOTqPhX/F/8\#
        I5wTcCAkR7w0CFUUF/vf+IvjlOQILGRUV5STS+wL96Rj7FToE/xP+BxrtH98gFBMi+SzS4vAQ5BgRGyz/DCXy9Bs\#
        R9+seMA8SChnR2+MQ/B8SFiHmFgXaCQQM4goLQgYFFAjj6Nf69Cf3ECziJunxEeUBChz9KwzZCuvx6fQB1hfIBSj\#
        4JuMTG+T9LPv4JBvkCh3f8Av32RHVCR0AHeMbEvf9MNr8Eh/mCifM+A/47RfkFRsLHAoa6gAD/c4I7frpHRq5+AX\#
        6DBLuHhgnFCL13fUG+toVBef2Hvu1BBj4CRnoFwkjAA761dYF+t8IFgUJNPPGJCMJAxbzD/AV9wcF08r6DPIBDSE\#
        QJfrGJBQNBxPyB9cR7fYi093yEPjsDx4IL/LdLv0SDBMI8dAG//ki4eTtBADtABoHIvbzK+YjHBQO5L4BD/sK7e3\#
        9Avvo/QsHHvEEJtcnFR4N0bz7Ggbp+AIR7f3c8/YL/ugGGtIaHBsMx8X+EQnZBBAW6gLX/foC+N4DFNoNFRQDvsv\#
        7BwzQCBEb9QfO/wDs+tsCBOH/FwQGw836/P7RBA0Y/ATG+fTk8d/0/e7rLPH60NL79vLiFPoJ//zS+O/v49rg+A3\#
        hKd7m2NT5+fL3K/0J7fXZAPoA2eTY5Q7vKdv04NLxCvwBLvMN3uvkBwgE1vDhzQL6LOET6dr1FQMCK+4Q2OnsFP/\#
        +3Pv2xgAFKtkg6+QCDw4BIfD/2uHpF/Ly4/gJxwMQKtAj6PQDAgoOIwT15OHtJu/24PgK0SMfG88b3wH8AgoaIQ7\#
        19On6K+Ty3fcH2iseCcsV3hb+DA4dFxH9CvQHId7u4/sH1yobCMIb7iIJ/wUeDRT/FvUaHNn28AcQ1yYSAbwT/Co\#
        J8QISDBv5KecdEd8L+A4M2REBDLMQ/Cb7"
            },
            {
             "ordinaryCost": 0.7433425784111023,
             "spread": 0.20715516805648804,
             "vectors": "AP0Q7ub4G+oECA8bKAAhE+bXxgAQBNsuFAwZA/bwGPAG8A0iLwMNAt7Vye776fE0ExIh//n\#
        mAfcE4x0gJ/4CBfHsy+zv0f81JAkg/QX//f0H2BYZG/QOC/f20An4wBgxKAkUBQD2CQUA1SMMIOgJFPz+zBgLyRs\#
        lGgT8+wvy/gT70if9JOX5HA8E3i0ezSUQCwDg8wL0AAP/4i3yI+D1HxEY7zQn4Cz7/v/k+wz29goG+S/1DNLyJR0\#
        b7Sgh4DTwDQba7RAHFw4N6Q/e9dfjJRYf7yEa9znyAfvT/hULLRwT+fvl8drSEw4b9Bwm/Cnr6u3QEAsHOxcSDwT\#
        16OPDDBAMAQwcEAPg5/DXHB4OMQcUGAYF3/e/+/8CBRYVHvjiAPfgDyQgE/gXGxYZ4Ai84/gWDQAWI/LqG/fcDho\#
        rGPAFKhQJ6gfL3fgWFgQDKfPnNvvtKBEi+uDwQOwHAAvq3f0FFff5BwvcNtsILuAFCg/9G+ru/f7p5Qj45vrI8x3\#
        sN+EWK+cLHPX4E/vm/xTh6x/45vrM/x8DLvkaGPwQFdD8EATuCCrP/CLvAgnjFR0iJgsb5gEG+dMA8+P3FBu5BQf\#
        2EQzvHQ0rGSYA2+0T9tgQEOIHF/W6EBf+BxLxEPwo/xEI0tEQAOAHGgUVIu7LKh8JAAv3BuIb8gYVz8cCEe35Aho\#
        dIvvVKQoNAQv7BNAP8/Yt1tz7FPLm/hgZJf/pLvcRAwoJ6sgHAPwq3uf3Dfbm8Q4NIPf+Md4bDg0Q3sMFB/kQ6/H\#
        7Au7i8AQNG+sLK9McCB8MzcP/Efvx8QEI6vHb6PYL/98MItEODx4IycYHCv3h9hAP6vnS9P3789cNHNkFDxwCws8\#
        I/Pbf/R4N8f3I9wns7NUCC+T/Dg8HxMwB//TW8hAOBvzK9Pne6c/z/vP1F/750MkH+/bhBf0ABe7Z9+jq4NTe/wL\#
        iGuDr0swD/ADrEwT/9Nzo+Pv80d/a9wX1H9Tj4Mb4AgnzI/0E397yAgj3xezm4vr8J9kB78f+DgTtJ/AO3OT2FAL\#
        w1fEI2fX9M9Mf9OMTBgv9L/UA4t/yDPrp2/YU1/gFNdMf6ecL/QENMBD46tz0Guvk1PMK3hkcG84V4PT9BwIVKxH\#
        89+T5INzj1PgE4h8iAskW6AoKDgkDFx4IB+gGF9Hb3QH+3B0RBMEb9hcY/PUAHSUCEekTJNjs8A4W3SQIBcca9CE\#
        X3OsKGDL/E9wVGOkBAxMOzRv0B9Mk/hcC"
            }
           ]
          },
          {
           "file": "flite-rms/noctule",
           "startSeconds": 0.09,
           "endSeconds": 0.8,
           "templates": [
            {
             "ordinaryCost": 0.7703006267547607,
             "spread": 0.2569662928581238,
             "vectors": "AQQL6PAqE94TDOgsEfkVGu/Zy9/j+wEcBfwj6fIvF98Q/v8nEf0dH/Xdwffr8wAWEvMm8fk\#
        mHuQL8AgWH/YgFPDRwQX28PQVHPsj9wAUHOIQ6wcPKugkE+nSyg706fsVHAUf/gYLE+UQ4xQWJ+QgDObTyQnq4v4\#
        YGQgY+wwKEeoJ5hkXJN8bBefVxQft1wYaHQoX+A8QDOkO5R0SJuIYBe3dxQvz0hEXHwca9REUB+8O4h4MJuEUCPP\#
        iyRD2zRsUIAEY8g8bA/QQ2RoCJN8RCvrm0Rj4yyQSGv8L8wgcBfIM1Rn2JdkHEAPo1CP6yyYNEPwH7gsS/PIOzhn\#
        yHdn+Ggzy3in4yy0IDv0Q7hcM5vkS2x71Gd36IBAG5SsJxy4CEPoD4xcW6wMP3hLlC9j7IBUS5TEi2CkFAezv9Qg\#
        ZBh797QrYA8z+GQ4K7TQ07CgP7OHoAhcNIxb48A7e8eXsHxoH7Dwt/SID9OjmHBn6QRX2/g7r6/fmBxgB0C8h+g/\#
        yGADlFv/vPhIJEBro/eTq6RkAtQP5/g4BIgb5Ff31QvEMDh77+RTe5h7uw/r0EBQSLPwUHRv7LtsABRb7CTDY5wb\#
        u4u37DiMYLBAXAyX6+tgO7wT0GjrI7fkF/Qf4BSoSJyMB3QYA+tr52+TlFxy98fkM+gX9GRwIFxrqvfH76PAO9+o\#
        ALBG/FgUW+gvtBAT4B/70ruH94PQFBvoKKwDRIwIL+QXlEfzr+/IEtswH6P4JAw4KKPLhIPwH+vj7Etri+eANudr\#
        85g8GDxwCHPfuHPXxC+oRAcvsB+MB1Nb94A/v9hX/FOv5CdnREvIWCMMEDu0f9vPu1P7s7hkN8OQJEOTPKPMP88I\#
        DCQAdBQbn2/Ha6CP7yuASBe/iHwMU6dMRD/YdChjl4/XU9BL0ze8Y6/X0GgMa2c8VE/cdCiHn8f3k/Afez/ob1f4\#
        GGu8R0twhDPgTDyXgAe73D/jd5gAdzREVE+IUyuUc9/UDFCHgEu4SFObm8gIhySEaEtMX2/gT8AD5Ey3jIOweD+r\#
        o+PwcxiULDtQT5ggD4QHwDCjnMuQkCPIF+/MG0x/+DM4e/BLq5wgECSr7N+McCfYW9/YG2BfxC8YODh7i7RETAy0\#
        KK/YTAgYy7+v35BTgBtkNIRnX"
            },
            {
             "ordinaryCost": 0.7537553310394287,
             "spread": 0.2421492338180542,
             "vectors": "AwwMz/L6DN7639sACw72KfT809XOFPoU+wwJz/Pw+dP55ecUCR4ANPP8y+HdD/gJ/v4NxPn\#
        6+tj64PATGREQJOrrxuf2H+oHAuwUyfv9/eXx7fMTIPsZKOXkxvT6Gt0QCfQf0/L+Be8A9AEUH+IWIufTz/T7JOE\#
        eB/wn4/j2/f0G/gobG9gPItXQ1PDxEespBgwl8gX5+vj++xYlGd0SHc7S1PX6AvYyChIh+Qv//fDz7RkmGucREtP\#
        Yzfz+5fUxDxEq/hEF8/Dy3xMgH+kTCtfj0/oBzf0lEggk+wkS9+vxzQoRIeUaB+Dy1f0CwwkcDPwl+AkP8fT0ww8\#
        CG9kaE/f93wIEvRYTCu4b8RQC6QH6zBH4C9sfJg0Q7xITvyMHCd8B7RT/8hPx1v/j/doTIhsM7iMx1SAQ+drp+hU\#
        BBR/64P/i+90HFh0A5C063xkN5+Dc/CH8FxYC3ATp/eP1BBfv8zU/7woN4dvUEyzsJRQK8RX49On19SPx5ysn8wY\#
        A/PLhGA/yOhUJBiLp9N/r3jL00BP/+wsKE/n6FgTzQvn9Dhnz/gTb3y3xyAH9DxocHv4kHiP5MNL4BRX0FCzZ4hL\#
        w9f78CyEFIRge/yYAB94N9vv0JTPS5fcGBhX5EDUDHSH73fsC99v229zjHx3A+v0D/gnwHxoDBRrgvuH29O4G+OA\#
        BJRLLHA4M9gveEQD17wDwttL36vH7CfIIGQPdKwwI7APcHe/78+4FuMcG6fsABw0KHwLqJwAB8Pj4HNT189oRxt3\#
        06A0BDib8FP70KPnyAPkGBbwBB+QU1Nv14wnx9xvzEu/+HtjgCQQLBb4WDvcW8/Hh2//3+iUB+OMOF9bgFAoG7b0\#
        lAgUiBg/g3Prh+Sfv19sSCt76DRIP3NcjCvYQDRji+ALZAhrnyusX7+oHBRcV090tAu4HCyrnBATfCwvW2v8Z1/E\#
        WDwAXzO0pAOr9EDPsE/bwF/Xl6wQYxPobBP4byP4f6vrpGijyI/ICGu7o/Akfvw0PBfAb3hYj1f/fIif5G+kLGff\#
        1/Q0gwRcD/fIP4SEHzBHkDyAAKecHHAH39xAZwhn0BPkT+ir54iIJCSUILPH9HQUH7xQUzCjq8vwEBi7g4RIgBAw\#
        GIg33Ew8L9g0UvwXN8gUAECbS"
            }
           ]
          },
          {
           "file": "flite-kal16/noctule",
           "startSeconds": 0.21,
           "endSeconds": 1.04,
           "templates": [
            {
             "ordinaryCost": 0.7638009190559387,
             "spread": 0.22496742010116577,
             "vectors": "BAQX5PwqHOwdB98mIwsMJf7y3OrY5BUbAPoo2w47DesZ9+0eJRwKG/7x2fnu4AoYC/oC+PI\#
        yH+kZ7/oMM/gPE+TUwwj79PUWDv0C+/gcHuIR6RAQN+gYFPfRwgH75fMPCgwR9QwYA98E3yEOLt8bFgLewvrq4/0\#
        UEv0b8Q4dBewC1RUIKdsaEvziwgPv2gkTEAEU7xcPC/cE0xUHIskVFPzeygz51QwTEf4U6R0U//0Q1RwQHswVGgT\#
        f2Rz+1hUMDQYV4xgW+wUPyxYHF8sKGATr5C7/2RwKC/sP5xkT8QsK1BYDBcIKHQ3y7j3+4B8MBPYI7RsT+BMB2RD\#
        3/MQGIBEC9UH+1iAM9+z/6xQZDRf62QX18cz+DQUG8E0P1hQO4fvz9BchGxAA0Q3t+tbqAA4V70YU4gAE2PrgBRU\#
        kKQIC4xLo/dnu8QEb7jkX3gD02ejRFQ0nJ/sU9Qjq9fHp1PIU6R4U2AHv2PnfBhsqLNwM+RTm+wDux/gQAAgG2vn\#
        m6QHh9io1HNoTFxzk/fv5zgISDQQD3Abk9g8L7B8xA+otGjXx+uj85P3zFO4S+xbNAvwYBx70EwMrICn1/9Uj+OL\#
        hGe/8/xLILeoSEt0HEh8NHwrh/NQV5AMB4+TQAR3vK+YsIuf4Mv35CA339iP78xHn2uveCCYEK+IlIgYFLuIG9Aj\#
        w/S3l6xDi5/zxESQTKPgZEiMDA8Yb9A78GCvZ6BHw7Bv5FRsUFx7w6AQBCNAF8O/iIxi9+Q31+hX4LhIXECrx0OP\#
        s+d8EAPD/MwPDFBj+8gj3IQMQCBz62Nn0+PQBDQoHNv6/JSAE8Aj0IPEQ/ggkz934CAv2CBYMMQPCNBQE+wYK/un\#
        /AgAy2en9Dhrx/xUPJgnHLvwXBvoU9tb0C/og3u35ByHq7BIZIwbXHechD/oH8cDvE/cL2fj8ARPl2woUIvfsE9Q\#
        ZGwH56rnyGPzs4/v/9QDd1gEpB+QGE8wLHgLs68P7DgDg4fYF8PHT3BIl+N4LE94DHvrj+cT7Cwrf2e0L8/DN7BM\#
        j6NIHEewBHe3lDND9EAjq2+0E/e3Z+REm0tUQEPr9Gt7iGtQGFQ0M6wbt++nf+Qkqu+EOGPgAIt7zFNr9Dh77/fP\#
        o6/vx7twj6+X5+MTHG+QNAeoW/RASDvXxyvXp9Oc0yPH2AOvoH+Lw5+4W/PspCPf+u/XfCQEPvfQXC/0HEv0D4/M\#
        lCfga/PUQ1gLc//L7xA0e9AoeEfod2+czAvIW/gr7/BDiCeTd2woi3wYVBvszzt0n8+QCABTkIvr1C9/f+wkl2wI\#
        QEPUzxuEF8PTrCivTKfkYDfXpAQQhzg7/DO0h0+T6"
            },
            {
             "ordinaryCost": 0.7493032217025757,
             "spread": 0.21314465999603271,
             "vectors": "BQgE1erxHdz+38zzDwH+KOsJ4tXfFvIW8v0H0vXq7dUE6NkWEQwGOesI2NnnD/MG9Qz+6/M\#
        IBeoX/dsfLwAVF7/m3dX+DvwVABD99OwRBesWAfYoJ/kaF8nl0sr49/sYBgcX8fQa/eoK9AgoHvghI+jbxNf14/8\#
        XFv8l9vobBfQD3g4aIPYoIfXdwusF2v4UFfYn/AAOAvwGyg8PGOQoHPHayvkL2QUTEwEd9xIB9/0FxhESENUjG/b\#
        b0gYM0A0MF/4T8An/9wUNuxEJAs8dHADi3B0S1g4MEfMG8A727wgIxxsG9MkbIhTr8S8O3BsIEfbv7hr0+g0M0Bn\#
        94dMSJhv28Tgb5hYOBPfp5xz/Cw8M2Av23NsOFRkH7kIs4xEO9/TX8B0FIg8O4hHw4uX/CSQK9Dwv4QIM8fzD/R/\#
        3QP8V7xHr8uz1+RsJ/TIg7QP96fy+Eij7NwEnERP37wXx5h0BAyMX7wT88wDKHioEMfsfGxD37gn2zAj+/SoE6fr\#
        rDwXjJiEJMPoPJBzzAf73wTD5ARvy+PzxNRMpCBgbF/cEFxAHBxT61QfoMB/yEhrfPQYvDAQV/PcPEP0MFR0H3f/\#
        8JCPuCiHQNu8ZHOcIExgNIA/1F9373yHx9wfLBx7vLOIhJt3yJ///ChEACQzo6R/y6ALK+iTzK+kpI/L8J98G+hA\#
        CGyPg5h3o9AnmESMOLgMjChL3AssZ/gkFIy7a6A36ACD3HiAHHxoG4fT/9NkB8+PsKRe9/An8ByL0IxsODSr4y9r\#
        w9eYB/eQGLwDCFRYC+gz5GwQI+B39zsr7+f0AFgkJKPvIJB0N8An3G+UN/A0hx9P8AQjtChsIIgPROBUQ9gAAA+L\#
        +AAYu19v5CxrkARMIIAfSLPgUAfMT+Mz5Bvgi4uPyBSLg8BURGALiIuMfBf8G7rvwC/r/3/X6BAzP4xMJDvj6HNI\#
        XEgP74rX1EAPr6AT19vzO3QoR9ugMGcYGFA/t4sP+CQri5fj68e3I5xUH890JEtgFDf7m77wKCRrn4vX+9OjE7xY\#
        T4tf9F+f+D/XZ984LFBjw5fLu+ujY+BEYzNkLEekDCd3YB9MXFh4A8ADl8eLlAhQhvO4QFuIQFeHpA9oNCiX69/L\#
        q6ADw7eEX9Ob2/7zOEOf97/Ep9BcUB+/0yfzl9+8j0ef8Ben3FeXc1fok9/8hDfj/xvziBQkDvPMjDv4WBg/94Pw\#
        v/fsQCPwA4wPbA/31wQwi+AkoAQcb1vU98+8OABP2EwzkD+nZ3g4d2gkZ9QwxzfAo7+P6AhzgKvj6DOXi+RMc0QM\#
        WAQgyyvgJ6fThDSXZOvwYF/zr/wwTxhIA/Awa2/cB"
            }
           ]
          },
          {
           "file": "festival-cmu_us_slt_arctic_hts/noctule",
           "startSeconds": 0.14,
           "endSeconds": 0.85,
           "templates": [
            {
             "ordinaryCost": 0.7588496208190918,
             "spread": 0.23188996315002441,
             "vectors": "CPoW6/cgFOIcB/IpGfYVG+/hxuHY8wsaEPYk9/stHukT/gQmGv8aGe/cvfvv7P8VG/Qt+wk\#
        mF+sQ7hEbJQEaFOzbxAUB4wAUJgEn/Q0cDOkM4BMOJfUgFOreyRQD3A8SKAUa/RIWBfEG1BsFJegcFe3dzhz/2hI\#
        OJgUQ+xYQA/wB0h0AJt4UFvDbzx//2BQNIPoD+BURCgL/2CP3H9UPHv/i1y781BsFDvsM+BwB+wUI3zP2FNwPKQv\#
        +5DP51iz+FPsP8ygC+REE4yjwDdz/JxAS6jYR4DEEDv0D9CcOAR4K3w73EtT0EvcP6jYk8DwE8fPm+yUaDiMQ8gL\#
        /D9juBO0M7Too7DL23u3YFCUaJCEO+woHB+D09uMC6jEb7SDp4ujaHBIkLiEC/w79+ujr7d/34icR8xTaD+PzG+o\#
        PJSL+BBPr9OPr6v76ygLU9zHlF9kQBPEVLOziABPb6B3d4x7v9wTnDTIKIfwO4vAKGdf63dnw/BLQ+gblBg3rJBg\#
        uCRAD0/YN6M0X79IODgTEEBruCw3nCQcf5g0U3OYa5tAIC+IfCwu8JAv8ChMHBPcT6QMYysoT7+YJ9P8ZIgDYHvn\#
        z/w4YBdEJ6woVzs4P7/T78xINM/bxFOL1/QIX9MQN7AUb1d7/8/rv/xEDNOsPF9zqAPYh3skM7BAM790C+PDe9Q4\#
        JL+EVFd3q++0gzdII/hAM/e75BOzf4xMVEdsdDd7g7eoVu98PBwwS/fP0BOrdzBQUCtkUDuz38uIMte4NFwQdCAD\#
        j+vDouhEK++QTCu0M/egPuvgMGu0KCw/T7ffxwgcL7vEPFPAgC+8pxgIJGdzyBxLb5fcD0vcF6vkGG/gtDPw91wg\#
        IFt7W/RDo7PcK1v/88PD2FAItAvFM8Q3z/+zA9RPp/fES3wj59u/0Cwwn8uVEAhDo6ejGAyPqBvMOCwoJ/ej7CBc\#
        W4dpC+A/o5ezS/SH5DfoLJQQJ/ukB/RkF38497BPk8+vp9SMOBwYFM/8N9vAI+CHp6Mc58xPjA+8I6iQZAxf/KAk\#
        T7+r//xjR9cs3+hjoFfUc7S8ZBR7rFREP8+v8/QrCAtwq7xfkHf8c8z4MASHaCxYA+d4L9f7GDPYX7A7gGA4R/kI\#
        CDhbYAxb3+NUU4gXNCQMD7QDa"
            },
            {
             "ordinaryCost": 0.7480866312980652,
             "spread": 0.22651487588882446,
             "vectors": "Dg4U2O4DBt4D5MogD/r1HeLv19rbBQIX+AIM3PkUAtsQ/N8vJfUFHtrb1ODxA/Yb+QsO6PM\#
        eAuUSC/g1KfsbH9jX1+ME//QcCgke9fcc/+z8+BYoJfspIOfWx+4Q7+4ZGwws+PoUBfP45RYXKvcvHvLgzfMX4fg\#
        TIAAu/wsJAf/50g8KI+kvH+ro1PsV2AUQIQMgAhr5ARD00BIGFNotIOrs2gQPzgoKGfYYACTl/hoC0BgCBN4vLP3\#
        87xUO1SIEHOQD+SbtAyj70w34++AXJgsF9iYh4y0JBt7v/iX7BS4H0gT6+uL/Dw7/6S4v/DEO7dzYBiwEFiQL2gw\#
        I/fLn9RL0+DUuCRsI3OfZDzcDIhgL7xIIAPLi4w/s9C4kExX62uzWCy0MJw8LAhwG/fPY0RLx/yoXEBPy7uDlHAY\#
        IIBQEExf77/DSxwjr3R3oAiDmA+oIBv4LJtzxBR/q+Azbvinz9A/hDR7mJwUY3N3/GOH41Nb/DQjQ8/TrCAbkGRc\#
        cFREQ1NsI+N0T7MofFgTNFgnoBv3h9hEO8/0XzdEh5tUOAuMnDQraKgj0DQz58PoK+PUew78a9+QM6v4dFwf3IQD\#
        q/Q8NANoF9wAWy8URAeoC6g4UJPwPFOnr+AcW9MYR9v8i2Nz9+vD87g4NI/AkHNzf/Qcf4s0V8w8T8+L4AOz07RA\#
        GHeAyHNXj9wEc09YW/RsPAf3xAez34xQMBd4nD9rf6fkWvOQhAxsTBgnt/OvzzhEKAdgZD+n36PUQsfQXEg4QDQv\#
        i+vb1vg77+t0dEe0P8/sStgATDvf4FRTb9Pv6wwb37uQdIPIkAgQlxwkRBePhDh/p+vz/1fjz8eoTJQEu/gdB3BM\#
        ICerGBBn1CvoA3P7v9OP7GBor5/NA9xT2BebA/BfvIPIF5f//9uvzGiYd5+k2EQ7r8OHFBSLrHfQGCAoY9+79FyA\#
        P2uI1ChLv9NzEBSTtFvsEHwwd8PAK+yT+zukkEQ8D/dri9CH8CQTwKA0l4AIE9zLj2esrEBYAFurz4iERAwbgGBQ\#
        p6Qr74yXE7f0lDhkBHf4F3y0Q7wLbGgwo6RIF2xTGAhMa/xn5LA0E5CkK9grUHw8S+/0X1RHNByYE8hz6Hwz+8in\#
        6EwrcJCIE+fUZzhbbASjl7BDk"
            }
           ]
          }
         ]
        }
        """#
}
