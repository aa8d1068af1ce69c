/// Written by tools/train/embed from what tools/train made.
enum ComputerText {
    static let json = #"""
        {
         "format": "noctule-enrolled",
         "version": 1,
         "name": "computer",
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
         "ordinaryFit": 0.37544286251068115,
         "fitSpread": 0.757305383682251,
         "thresholds": [
          {
           "falseAcceptsPerHour": 0.1,
           "threshold": 1.98464
          },
          {
           "falseAcceptsPerHour": 0.5,
           "threshold": 1.92624
          },
          {
           "falseAcceptsPerHour": 1.0,
           "threshold": 1.86652
          }
         ],
         "provenance": {
          "recordings": "crowd-sourced recordings of the wake-word set",
          "seed": 71,
          "testedRecordings": 86,
          "testedVoices": 8,
          "negativeHours": 11.24,
          "missPercent": {
           "clean": {
            "0.1": 33.72,
            "0.5": 31.4,
            "1.0": 30.23
           },
           "10 dB": {
            "0.1": 40.7,
            "0.5": 37.21,
            "1.0": 31.4
           },
           "5 dB": {
            "0.1": 53.49,
            "0.5": 48.84,
            "1.0": 43.02
           }
          }
         },
         "recordings": [
          {
           "file": "computer-16/computer/027.flac",
           "startSeconds": 0.9,
           "endSeconds": 1.79,
           "templates": [
            {
             "ordinaryCost": 0.7501407861709595,
             "spread": 0.20523393154144287,
             "vectors": "AQMY6f0s++gYCvMd+RQfKAPo3ODc2yMgFv4c5vtFEvEV3u77ARQgGPHoz/zu8QghCPv+8O8\#
        UKe0f6vL1IeUkGvHWw/8A+u0mDAEI7v4MHdsZ6AgSG+gkJQfRwPvs7foXBQII/gwLH+sM7RIZGeYfIfLTsw7s6/c\#
        TEO8a9hQMEPEX1xcMGeYhDvTftRf26v8WFPz5+xsGCe8J2iQKIuAWBe/WvSP96QQYFA799RYIBu0H3iMKJNsXBvL\#
        XyC725AoXCRQI8hQA/e4C4ysGHtUTAQDhyivj3RAbBhIK3RwB+vP84CT/E8sKDQP43DDn1SIRCAwKyBgI8/gF4BH\#
        wEtQIGgYV5THs4y8LAwf6vw0MA/sE4wnqCNMQJAEl4zH28ib+9gzlw/3/E/sF5Q3uBNYPL/cw1yT1/wby8AvnxA7\#
        8E/cB5xIA/+IGL+st0BHz9/zb9OztyBoB/RL/AQ8i9OEBMuQcwv0D7/ftBNjpxiAR+B3/CAYm8ugHKtoCz/kL8fo\#
        BDNTfxygS7SP6Bw0g7AgHGuDu5f8O5O4RIs/d2CUNAiPjFBz+6AkeE/np+A7/BO4sLPb22A0CMwDkBADZ5gT1FBz\#
        s9gbbGuUsGwIA7xfqM/Dq/vD18RXYKSXo7ALLFeMIFwsT/h/sJOj++uYR7SPBKgb/+gjwJtYAIg0ICAH4/esQ6t8\#
        iAyTALPUI/RQFItT1IgkD990F6fn76PQvDyHNH+sH/g0GG8XyI//24tkV0v7p7gUyEhbrGvgLAAj7GcXyJPz2zNk\#
        a2P7X9g4iDgMJEPwFDgj8DMPvIfX5zvQL2wrCFBIe9+ATHfnzEQcK59n3Jvf03QIN4AjJDhob5doTDvfuEAkU09r\#
        /LgP07hMH8gXYCBQO3OwV/P/yEQ8bwMoLLwjy9x73+QjqCBD75gAp6gj2HgAJttUVNQ3g/BMGFgz5Hgvh5vg73w/\#
        6Fvn56eYoH/P0Jxb2HQ/pJQPa1hYg9S7mCALg5A8NDAgDFS8DKvjV/ejY5y326xriHw8KFhkQBSHsCCgFCPr5A9P\#
        i7SnV9SPtGCkAKRD+6iDfDg///AEREN/19Q3U8S4BEDjsJ+7e8xnjCwP2ASQfHPMACwvg6iYKFyHpLdHb/xABFA3\#
        69TIaMgMHBxfl4RMdFxvqFM7dGQD7FvUSAy0dLwwCECz31v8hHPPyDc7vEwfzFvIcIir7MQ7yGSoG2P0dHu39ENI\#
        BChP8KhQzDgPoJvca+z8V5AYWIObt+fzyEhzxKxk8Hf3iG/AT/ywU1gUWEOv3+wHuGR8BJB0uD/bsHe4bGCcR1AY\#
        UAODp6wXiEhTwIiE0DPvwEfghHRQZ1QMIBd/k5gXUDhIGEhk9CgL2B/w3HxMR3wX0+dbm8xjaHg0QERg0+QjqBwg\#
        7HxcZ5vvtDOLc/hbgDAcPCgxACxTQDBUnDwQQ8vXwFujnBBfI"
            },
            {
             "ordinaryCost": 0.7403779625892639,
             "spread": 0.18312227725982666,
             "vectors": "6ycTC90F4+MJ6AoN/hYEBRT76NHR3i0Z/xUN6Nob9+kMtefeERQQGQcA3/vnBQ8f8iID7dv\#
        4CeIFyd0BJf0GDtvvzeDz7QYQ7gv83N74AeQb0/IUEusPG/Xyxdzj4wYW6/8E4tgMAvMS3gEmEu0oHQPmwez54g4\#
        Y/fAQ4ecJ+vsWzCEaDPAkFwriw/0E6fslDfwS8/D4BPsJxB8aD+oeEPPSxRAO5wEiCw0A+fTu9e0GyiUZEOMhC/P\#
        bxRMI2QAaERkB//nk9fIIyiQSB90jCfblzSEC2gscDx357Qvc8u8AyiELANAaEwH12x8I2iASEBj01Qje8fgH1BX\#
        4/dYbHwQY4SIK4S0IDhXkyP/jBPgF5QT0/NMeKQEp3RoU9B76/Q/ZyvbcFfkJ7gn+9dwbMPsq1hUQ+wTx/QrTxvz\#
        iGf0F+BQL7uIOM+8dzAgIAvnsBO/ZzBDjChAGCh8h3OkIMewMygEE+Pz7Ed7byCbzCRn7DhYh2fb4Lefz2gkH9/4\#
        JG+vU0y/+/h/0EhQU0wz7Hejl7hsJ8fQbJvzh5Sr7ACLfGhT93A/4C+/QASMJ9uIjMxHx4A/1JAzkCAfX6AzhGg/\#
        v9Q3QDuMhKhoC/BfsG/frAPPi9xjOHhn67wjHBtULIhAACBXuDuzyA+v89iG7MAUI+wrkF8r+Kg/2BeUF++EO9eU\#
        VAxvMMvcL9AT0FsbsIgz7988O6vD98fkqDh7YKfMI9wX7F8D4Iwjx8cQR4/ny9REsEQj8KPX7+wEBHcD/HgkC284\#
        K3wrPASYh/QALKPsDCQQJCcn/JhEQ9fX46BHEERwU1N0KKPQDEQ8V590JIg4CAfv09BnDFRwB0dgPD+4CGRgX3OY\#
        aHAP/DRjwABPQGhEJ0O0N/vMGFyIWvesXGwX3EybnCw3lFgv74AMV0fECERwAt+4ZHRDoFRT1GgznH//v9RIVyQD\#
        8Ghnqy/UuEArwIhX6IvfxK/z77REAzCX2FBDL1w8UCCAJDSX7KuHrFvL18SbwyxUJISDY8wz1Dh79/wkKDO4ZHtf\#
        7/xrq1fsRLSrnJxbaCxDsCfEI/PstJOv2Bxj38gQQKyLSJArGDvkBGOoP+wQoOPP6Eg/+5AoOIgrYK/7HF+sNHfg\#
        X9hgYQREEAyAF4BoYCQbkGfTMMvcXKPsjBAkSOgX3DCkQ1A8XCfbsG/nvIQUHEA0mGgXxPu77CzX+xQsBFPT7Fw7\#
        xHBASHx4j+/j4NekRGC8N2QvrHQjzAR/l/iH9DCUl/v7zNeQCDxv5z/7YLBj6/Rvy/xQIKSMqAQDwOfwMCBMNxQP\#
        fExf+9RLiEw8XIgczDwH5JQ7vEwoiuBLuEhPzGATvFRU2FhQgEQcAIhACAgEixxT1ERXcFRvoFQREFRAPAAsGH/w\#
        GEBAvx/n5DBTuCB3gEAU0FQINHf4LGPMJBP8euALvEB3eDyXp"
            }
           ]
          },
          {
           "file": "computer-28/computer/032.flac",
           "startSeconds": 1.35,
           "endSeconds": 1.91,
           "templates": [
            {
             "ordinaryCost": 0.7861231565475464,
             "spread": 0.26262515783309937,
             "vectors": "BQQh5QAkIOIi9vUUCgcYGwLsyevS6RMeDAIb4AIsIecY2+8MKQsUE+njy/boAQIcBwUT4go\#
        mCOAYzfsXJPsTHPblwAXz6QMRCfEj1A0q++IH1wIOHPkVLfXrzBX37w8OBeci0RIn8/L81Q4FF+0VLgHszyH68wk\#
        JCN4r2iEe6wT63A39COcNK/fz1zAL7wAPCuIRzxwK9wn13wv2BNUJKvLt3DoX7vkNBNYA4xr4BRvs8BXlANIFIPb\#
        t20EJ9e4UCNn0/RTmHB3s+B/g+OADDQPpxS3o7+0b++X9CB/dNP/b6iPs9wvcAfjtzSTy6/QWGu/q7STqNuXt6g/\#
        kFRXc6/f37hHiEf0yHQvb3g72GskJBPfyGRPODBQH8Q3cGQEsAxP24f8D/McHE/AHMxjOJyIC7APnHQIVARgI3+r\#
        8+eMCFfcHPhfOOQwG7QP+JvIMAg0h3/QF6/32+AkNORfDOQcE7Q8MFeQJ/ggm5vIE+hre/wz9PAfPN/L8+wIcCdk\#
        C+fYl7AEG7yLXCxEQNP3VN/QG+gkP79P9CvwR3fkG9CzD9wj1J/HmIuD9FQgMCtQf9xb22/L2ABrI+/kFF9TzI+L\#
        uFwX8/9843DD88u0D7AfYCQYYDuz7IvHsBO337NhB2DIY/gAM4xDP/Bcf8/z5EggOAvHy3t013SEn+hEQ+S7j3BU\#
        N5//7AQko/fsB2Nso3vgeBSID/zb74AYP4gcN7AI5AggR1Okh5+8RCh4PFzUA2vD/7gAK5QI3/BQi1PEb4PT3FRo\#
        EKS0M4+z4BgAHz/kzAQ4h2esOxuvhESINNhIE5vf5Dfz60vwmAQEW3fUDv/HZGiQcNwIH8Ab+Cff3zQAXBAgM8v/\#
        yx/XeER0bPPQL+QsPCPrvyPwK/O8H+gHb0/zxCxclPfUG+Boa++vn1fwBBOv+DBDM"
            },
            {
             "ordinaryCost": 0.7755776047706604,
             "spread": 0.2472916841506958,
             "vectors": "ACoLDe4GNO0WEf75D/X3DDP56uvrLgQ4FRcn6PwVJu0J19j8JwTwAeD25ODuDggwAiEb0gE\#
        PAe0T4NMgFAn4IwMC4+Da7Bkh9QMfvgkl+egQ6uodDhsENQ0D5PPt6AsX7+omvwEo//oC4vcdDRcTNQ0G2xP29/s\#
        R8s8lzA4WAgr64QAGAwwQMQL33ykX7uUT98MK1w8EAxb56hP6/AAFG/bx5TUc5tQc7NLy7BTx/RL08RjiA/YHEO3\#
        o4z0W68sa+d/0+ifhEAjl+ijm/+0I/Avu3i/56dYx9e/w/jncJfjf7C3r/gD07gHv5Sf36OQgCQDv4DDcMPTj7g7\#
        aIQfd7PYDAwrqCfgwGxHn0RHpKeD5+O3qEwPYFx0L9//SCwItBwgG1//+CtYGD+AQLh/cPSIE8/jjCwcS/QwU4eM\#
        KCewNB+kYNyTYOg/+5QUBI+0K+wMj5ugQ9AL29AQaMhvKNwAB4RAFHuAE/wId5+wH8xPc6g4MNw3VMO/x8Q4RGtE\#
        I++0b9AEH2xnV/x8TJgTaOO369RwC+tEJCukU4/sD5SnC7hTxFe7qI9n3CRj+CeMk9Q/72Oz0/g3C+/v3Ctr2KuH\#
        xBRH1A+s/2y0K6+778QDPDAQKBOX7JPf1+v/09uZM2Coh+/756A7XAh0S7/f5GwAV7wDt3uQ93B4pAA32ACro8Bg\#
        L4wXxBvgm6xcD198w5ewXBx39BTP37A0K3Az85/Mv7BoS1fYx5On8BxAJIy/y7gAB7hP30vAo/iQe2Psry/TdDg7\#
        /ICYC9v71/xHtw+sUCiEa3fsVve7UDQkLGwvq+wv7BhD3w+oODxIO1QIEwfTaFBESGgPqCBvv+wH3ufAKDQ0H4Qv\#
        uzf7qCwYCIv3gCSDn+/76tPTxCe0S+hfb1AwEAAn5Hv7mDSD08QIFufzoD9oJ/SjV"
            }
           ]
          },
          {
           "file": "computer-38/computer/039.flac",
           "startSeconds": 1.36,
           "endSeconds": 1.97,
           "templates": [
            {
             "ordinaryCost": 0.7957395911216736,
             "spread": 0.2751365303993225,
             "vectors": "CAAi5v8wLO0P6e0VHQMRB+rhzf7j5AQiBwgd4gkjD9YX1fIdMQUMDfXw0/zs3wsd/AYj0hQ\#
        k99AJ2PcSHwANH//80wj41hEOEvMfzgQy+uv8yfn3IOwDIgP51BoD8A0T/NoW2xQe7fYCvwLvIOMDKgb43CIC8fg\#
        H988K0hMT9QLw3gzsFdv7NwHt4ygT7vMGAc/86wLyBw7i6Brs/sYGLQvuzxz7++0d+s0K+AriF/zZ4iPs/PD1GxD\#
        qxB729u8cA9MH9BrYF+zm1SLy+gLpBgPxwxsI9vYkFdr27x/VCtj06xv6EBfz5Pj8yBb79PQvEv/iyg7YDcUAAgH\#
        vGxvg+vwA6BLyAgEyCgblwfHmBdMHGfnvJ/XmDh777BDvFAUz9gT63eDyANsLMBAANObmHxvv6hH1Hf4p7/sv5eb\#
        yDPAAIhgONf7VLRXu7xb9B/0m/Qo/8u3xEQLzFSgEO+fbHv3x+A0F/vEnAxg//Oz2FQj1CCAQPN/gC+v5Bgv8+OY\#
        s/hJQ6wj+9gjqBBUXKuruEvUfERHs2gEeFDgPAfMOFgvwFAIXMe397s77AgEM9P1BAisACOcNHQvkGwoqLvMGAO4\#
        J9OgBzwI5BjcJDOsPHwLeAxAhNgX9/wEG8+QBxAUhGzYABfwPHfnu6BoLMgID8xQT8eL/wPweIjANAvgNGwj2zBk\#
        FJvYC9ykd//UDxQgMKRUO+AACHRkDxhMJHuIBFB0bEBcR0SX+EQYD9AT7FCkQxBcNIurwGCMXFi4V4R36Dv/v7wv\#
        9/CQj0x8hAuPwFBscHzAQ7Cn9+wTY+g4P/SEo0Scb9ujs/RsgFywR/yMD6wTQBhceAxsg0iYR9Ozq8BAfHSsRCBw\#
        IzPnUCRUrHAgO2R4G+eXq6gYoGxsI/Br/xfLYDRQqMfX//BAD+O742v0oG/z+7BbpzfPlBQodP+wOAwwV+vjz0/8\#
        UD9wA8RHU3Ab6DB8MROYWBQcb9e4A2QcDEtUC/hDQ"
            },
            {
             "ordinaryCost": 0.7852904796600342,
             "spread": 0.26231539249420166,
             "vectors": "9g0c9fcTG/AByefoHfnqAOT23+zlBeZB8hYo3AAM+uwJz88MFfr5Fu/95+rm7QA79P8ezQE\#
        R698N1t0KCAkJMf0W4O3b5QMb6+wWwPEcBfEDztoIDP8TJvsT0AL7APIY7NALxgEM/+sCy/wDAgYZMAAG1BII8eY\#
        Q9ML80QcDCAAD6An5+wkTLvX12CQZ79ke8cH36B7rAf/39Bbw8QIQIPz32SMO8sol/sv87yrfE/rh/Cfn9P4DBgb\#
        82Cv69tkm/97t7DrOGPXn6RPk/f7s+Pnn5SMB9ewqAufuAjbQBO/hEhv1EBnq2PLt7Rb/6fAw/w/wySLfAd3j+vT\#
        cHBbhAPP+AxPqBgM7/hTuxP/yAOT3FuPpH/3rDyv8/BbOBQsw9AgU2NT3CfQAG/kLK/LtITfq7QrcFOwi6fY36dn\#
        3F/AFBwsUNfHhHxju+grnEN8e8P8+8Ob9GvcD/CEiKOXkF/v89BPwB9Up/As7+OMHFPEB7iAmJd/zCugG/xHo/9c\#
        w9Q1D6gQB8vny+CArE+79EOYtChvt2/8jDzsI/fIQFgf2CAATG+kRAMYJCP8M8wFK+jb/B/AEHwXvGgAeH+0PCO4\#
        O+Of/0ANGAEEHD/kIJP7qAgoZL/0DC/cI5uQKyP4rCjr/DP4HH/bu5R4PLQH/+hAT5eL6xvUmHSwRBwIIIAv+zSA\#
        JGvcAByIo9OsCyAkcHA8PBA4AIB4AzBsRG9//GhcnChMQ0iYLBP74/Qv7HSwNwxwGGOjoFg0iFDMN5x8HA/Lr/xA\#
        DAiMT0iQXCOLjBQoqGjAR6jAE9/7GBgkfBgsZySEP/vDl9AYnEygOAyj/4e3CDhYsBAMO2CII+fPo9AEcESgOAyb\#
        50+LFAAM4Gu734hP3/PPr8fEdEBULByHswNfIDggwE+j6BQr5/fb37O4EDwQJ/B3awNfvDAMaE+YDFBcO9vn22gv\#
        x/+gQ9xnG1NoDAhYND+cADB/08voKxSTn9+UHFQvM"
            }
           ]
          },
          {
           "file": "computer-15/computer/044.flac",
           "startSeconds": 1.11,
           "endSeconds": 1.93,
           "templates": [
            {
             "ordinaryCost": 0.7637633085250854,
             "spread": 0.19294816255569458,
             "vectors": "//0O9uwhCeQTEP4k7w4kGwnky+ni0h0gB/Yp8P0wDN4W9Qr/8iYlIAsBzg4F2iEREwAO8PU\#
        BM+EY0u3rI/UXDufezwD1+P8qBvsJ5QD9E94m3/kUIO8MJwzP0gft2Akg/Qn83g8bAOoe3wAVHvYLLvbexhrz2wk\#
        gBAQK4wwU+/MX2BYFJfIbKv3lwSUO6v8g/QP45hUSBwQA0if2H9gWI/nkxSIU+P4Z+QT97hANCPvoyCDyKM4LHf/\#
        j3DIK9PAJ6Bjy9xD0Cf3s0SL0Ir8EHA3s2yb9+OgM9Rft8xXnHwHl2CAADLf+IxP05yX99PEM/xfx5BLnKffq0yg\#
        KBc78KxYN4gzkE/MUExb22QvjH+7s2xkgDO8JLfsn1unsE/MaEg3/2Q3nFurt4worHf8HMekq2dz2D/EQCgH61hT\#
        sDu7y3wE7FP/+Ntoi4uTsBfj/Fd4E2SD88f0C6/U/BP//QNsZ6PHx9/7/GM4B4B4O4BD4/fc2/AH6QNsK6wEH+/k\#
        TGsn61xoU4RfwAgEmAAP/L9f3+A8e+ugYFM374hcR4BrVBw0OCA8DH9ny8h8U89EWKtbk+Q4GBRfSHSfpA/gSDAD\#
        n8SEBE+AwIfb56g4FOAHYAfnb8QzlDhXq9AXlH+88IQ3+8Q/pOe/o8+Ds/RXSGyHy4vzYCPcfFRMK7QftG+r47Nc\#
        WAjC8Igz66BX1E+gRC/0P8en7Be8S7ugqCi7BJQUG7y/+Hun8DPQB4/EL6QL7+g4sFiLMJf4KAjMIGswAG+/i8ec\#
        P6A7mDiAWEBroE/b4CjoQFcMLHfPz+OP97BTJHDH/DQn7FvP3ES8W+8sSHwXxC+X5BhG9HDDt9wYDFAL9/DP7+OA\#
        mIBL5EQPjGgG4ERrj8BP2Cg/3+Sj96u8wEzD7ACDOF/vL/APaASrZ/BICCQ4D6/sZETz1+CTWAw72BuTnAyrM8hA\#
        fBRwD6wkEFS7Z7gjoCDMbHvHqEAzR6iITFA0EHPQB+CHl8/7vCj4fKg8KBQ7b8xcTHQfoHN/iBxPw6/z5ATkTJhY\#
        JBA3g5hEQKwb0Gs3YFAXoA+kJHjEIKSL4Bgn63wMOMP3rI8z6FvUCH/wEGhrsKSoD+hcD3gkUQvXsGdr4GAUCKA8\#
        aEALdIhoi3yQE2BAbM/nlAfT6IBoQKyYNAfHnJO0n9h8AwgoXHPb2/Pj6Jh0GHxsY++3wK9koCBwFyfwcD/L26w3\#
        4Hyn5Gw8b+ef9JtgtExEQyPgOAuvq6xX5DSXzFQEmAfHyKeQqGhMjzv4LAOjp5RnqCST/CfA1AvzhHfoXHhU14QM\#
        AE+fj9BvbARkLAPI1DxTIGwkHDQYk6/38Dvrt8hC6"
            },
            {
             "ordinaryCost": 0.7728043794631958,
             "spread": 0.18367409706115723,
             "vectors": "0CT9ItH04+IO9wP5/xgTDPkCAcjZ9yAK4BQXFvME1fju1frP4wYYDBwu7/D7HR8E9g8F5N7\#
        2GfAE2NL+GvAGBc7nztnwCgUW5w4J4+PrAegJ49woC/ICFOPh0djh7hYa3voc3u8R8e8D3vo0AP0aJfTc0fDw6xk\#
        b5AIf0+cU4PMC2Rcd9QcrIAz8zhMN9gcb9gUY4+4G9vT7xA/+APMwFvTnzC0c+vIb6hMF4/Hm+/QAyg3wAdkqFfH\#
        p0CwT6+wN5xn94vjQ8wkA1g7q98YdFfDv2h4J6u4T6h722g3IAAD62Bb46cYWE/rz2REA6PkS7R3wxAbOB/UB2Bb\#
        95NkOG/UT0vrx/PoM9Rbpx/bYAu/43ggJ6uYVGtkZyu/yCfkT/ATtyf3WBegB6BEL8PUgJuAWxebqB/EN+/rryAr\#
        b/+r/6g8T6fYWLNAJyu7oCvgICeXt1Rbm6foD8woZ5vkROMv1zfH5BPgXCNn04Sby2gX5AxUS3QIROtnz1AII/f4\#
        gEuD05Cj+2xfqChv76AYOLeLn3gsK/fg4FOwC5TTq5CPeERTn5Qb/Gevc7BsK++ktD+YC80vn+xvbGCPp9gD08/T\#
        g5hkH+uocLAb/zibvHwjn/P3W//XbBwjt6/7lG+0uGBT80RPoJu/89NLwAQTPHhL+7O3UBfYlBhQP0QT4DuwA9NQ\#
        WBTPRNgcA7gHf+uoS9ugM3uAg+voJ7NwfDi/bLAPq8ScBEOAD+NEG5OkM6gj1+gIeBifuJQbt8jcNBsULAtP95f0\#
        G7gvlDSID/jD+E/T1+y0PBrkTBtUH8Qf77Q7aGiz19w8M++AG+isF8LoXCuUE6g/wARfIEwzNAgIC7OT8AyYF69c\#
        0/gfs+SjoFAzVFgbX+AL08/vhEC362fA76i/68yzoDgHmHvbZBRPc5gTpEhnw4+Uo2Cv/+yHrBwz2HvLW+Q3V1hM\#
        GJSLs6fAH1fz+7vsHChwGGPXj+Q7XwhMbHCfnCuDq5OMHAtsGBhEVGvfv+f31uQAnFhHhH+Dj8eL6BNoKEAAJLAL\#
        y+QcPv/4lGvvuM+Ds9O7+EeUOAgEFPwf76QkXu+8fI+/lG/fz+AMJGAEg/vnwRRQE4hUQsf0REe74BA35CCcIB/w\#
        hB+/vNPXu4w8LtwL3IvL2AiYI+hAMDBwQDvH4PPwK2QgExSD5AgHj3SrwAxgYEgsREvvzO/P58QP5rRXmDP/z9CU\#
        F7RoXEhARGewBNvYT4wX0wAvnFwvo+y7x9hQjDg4VGOfxNwYA+g0FqwL/Bf4CByHt/RwiB/UnCfQBFwUB/wkXren\#
        vEQf4DzTy8yYbB/AUDQD/KQH0CgcUv/zqG/bmDjvp"
            }
           ]
          },
          {
           "file": "computer-10/computer/089.flac",
           "startSeconds": 1.23,
           "endSeconds": 2.01,
           "templates": [
            {
             "ordinaryCost": 0.7446733713150024,
             "spread": 0.22406917810440063,
             "vectors": "//cX5fEqH+EcBO0aCwofIAnpz/TX3xkSAuM08ggsFfEi8/sSCxQhJ//m0Avy3g4NCvAa7wE\#
        mH+UTye8GI/sOGubV1hb29v8eFO4A+vYGF+Ie0/kLKNgRE+7M0Rbw8e0PBfYG8/sMCtUP1hUgJeEJHPnJzgfv4/c\#
        NBvsi4BIP/dwAyBkuD/ENI/nq0wjw3AQIIvUf2Agi9d70wQYADesMI/EC2hkI4QwGIegD2AIX+OL5wAT8EecZLeY\#
        C5CUY8fkAEOv83Aj8BOT2zQnwEN0eM/P44TIX8ertBO7k7BHo/Oju5xb9ANcnMfvu2SUa7dnyAvDk4yHzBP/y+Rr\#
        6/M0UMQfo0R0j5OXwCeTn3C/8Aw3q+Rjz8NYLIgLe0RYg5+H9KOXp5xT7Dxv1JRvz4dsqCw/t3vsBB/MzKPcQAg3\#
        qIhDnIBPu0xEIDCTV2frr9/stJf4WHSLdLv3iABHy3jHx/RDY2wD2/gcTNgkG8B/tKeft2u3lBRvT7wPy8wntJAE\#
        iJCfe4fzsFs8N9OIIFQjSDRz47gviIAEZCxf12dnuCNUJBPIsJwjVIB3+7wTqKPcKAgcPydbv+uv7+AMwJRjVKxA\#
        J8Qf5Huf8DwAnyOQK8//28w4rGxjRLP4H9BIMDNn5FOMd0uAG9hzyCRIdFwznM/MG+B4U8csCGNUV3+v/9hPcCQc\#
        TDhLzKub8AyoT2c4JHvYQ3wn3AQLU/goX+xsHDdn+BSwd0cYNJuL09gH1ABfaDBH++wIIBtr05zLyw9UUK+blCfv\#
        2EgrSDxXn8hH58Orr6Bzkw+0eC/H0AhT2CN/CCQ7b7TP45gTk+Bz13/UqDRLo+BoJBMngB/3X/Tno2gHtBx0H+w4\#
        p7yXh9Boc1+YEF+3WCxnZ4A/tEigXChT84R3e/PUB3wkYMAXIK/Dn8QXcHRoCCgj+1BntCwLv6CIbNhrFIf8C/hD\#
        rIAYF9ff2zxASEQL69jgWLiHKE/4C8A4TIAAH8+/v5PwcEv/1GkMaIxHNEwcH3/4ZIfEO//Xt4P0YGwflIDYSFfj\#
        kDw0OyuglG+gNAvHs1wf8GRn8CRMYFOAhCA/9rgQb7+ELAAbt3wsFDw0ZDgYRDPAqAwv8swci79L0CCHy2QsNBw0\#
        vE/sKBfwhBw77wRUU9tXwESzl4woJ/wM2Kvz6BAQeBwgA0hcJANXrIDXp6QInAxAnMfT4BPcfCA0R2RzzAtjwGi7\#
        h4QMjARMeMPT4BQM3AQ790gjyAOHvHBjU6hQb+xkZJfMDBg1AAgbxxwP69+X0GhHV"
            },
            {
             "ordinaryCost": 0.7378510236740112,
             "spread": 0.2300429344177246,
             "vectors": "Aj0ZCeQQIfILBu38GfkYD/fu39/4+A5D+So6Fg3/+gcBAA4Z9wQWGRMK3e321hw8AB8f9Pw\#
        SIP78v9XuG/3w/Nn05+jr6Qgm/xgE6+f9EvIk6NYZH+QBBNXx29jl3gsc9AcB3eoLBOIg2PIuGf8AF/zs39jizAg\#
        R9fsc0vcl/NwPzA4iBwkXHxEI3urn2AkLDukY1fAo+OUHtQn0/REdIQ8R5AoL6f8NEtf/1vwRBegJvATtAv8oJ/0\#
        G3xsa7+7/C+Pr5f/pBuwK0QruA+8nNfjy5Cwc/df0COPc7xbg/PYD6BH8898pLgHp1ysa9tz8Ce3P7iTiBwIA8xX\#
        68N0WKQzm0yIo+eQEBe3V7TruBAfz/Cbz5eYJHgvl0iMc8O4NJfLe4i/uHRbrESHr5fYFDBbf5hP9/PQ0Kvz9ASL\#
        hGw/fIRvp7gLuBS7R7Az39/IuIgQRDT7OFgfeDiDy/CLf/Brg+BT19f0OOQ7/2BflJ/Hq4eroEBPO9Ab7AgnqHQc\#
        eJx/y1+fkGuQE89YOGwLUFRr49gXWFQIYCw0H1ND9BuEABuc0Iw7bKRv48wbhG/kG/f4cx80A/un59/42FR7jKBI\#
        H6A31Fe33C/Usy9oF9AD08AotCyHiLPgD7hsIDNr8FtkV1N0E7hH1Aw4hBxX4Me0A8isS7c4FHdsE3/AA8ArlCQ0\#
        OAxsJJeD7+zUZ4MkRHO745/v69ArcCBUH8RQWE9n49TwX09MdFvDt7gn3Ag7RCRryABIRAuPu9DoNydYfF/Do+xP\#
        wDQ7KFR3f/hEO7fPs/in6xeIfDv7v/C3qDf/KDh7X/hkL3AHhBB//z+4ZBRTp6zPxE/PbDQ7FBBj+zALjGR4J8Qk\#
        O7SLd9hwD/QYCHPvMEgby2BfSICkDDCL33hv5G+3/6hUmFfjZKPf49BHRLxjwDiMD1BUQKPD63yQmFgzYGP0I+SL\#
        1Jx7nBBDt1AEhKu349S4aFhHXAwUU4hgeHhv2Ff3p6uUgI/TzDzUWEwLdAgoW0QwrDRr/HQvm6egUJ/njHyIPEu/\#
        wCRQNtO4cCAUFGxLw2en3Hgj1HQUQIfEYAR8Fs/YV8fgIDyLm5Pf6DfwVEvv+Igga9hn/qf4O7PP8FzHv1/wAAw0\#
        hEPL9HBAY8Bf7vQr/+AEEHD7h5A0P8f4lG+jzHBUNAhMEvRH19/b/IDjh7xso6g0cHe0LGAsSBRIczxTo8/wDEDb\#
        V+h8k+vseKfsMIhIOBwUe1BLV8/YDEjPg8A8T9P8VOAEMEBv98gcNzRXU/f3lHDPg"
            }
           ]
          },
          {
           "file": "computer-33/computer/090.flac",
           "startSeconds": 0.63,
           "endSeconds": 1.19,
           "templates": [
            {
             "ordinaryCost": 0.7886971831321716,
             "spread": 0.23964762687683105,
             "vectors": "EAcJ9fIdLtwd5uT9NQALAenf1P3iAwQl8g8D4voVDtEm4ewXM/8LEAfnz/Pd8AUd9Psg1xI\#
        i7tkV4/MQIhUGKQz51wHj3x8QBuck0gM26PsNzwD4Ef0FJwsB0BL08xEcCMwW4xQe6w8B1QTsEfr9Jv342jgb8fo\#
        UCNUL5v4AERbt6AngA9gJIf35yjEW+vMp9t399BbsDvzn9yTmBvH9IQv1wDoZ++4bCff76C/dK+zm1SLcCgjrGP3\#
        20xD69/shGw/p5h/aIeD96BHbHvniGgsB2A3r//gvEhXp2AvWFeQFAgkKHxzQLBX61//lCfkeBhAA0/zi+/kD9xY\#
        MKRvBK/kF0QbvFvQYDAUQ3eQI5vkC6BQTMAbBIvPu5Rn5JOoVBBAW2tz+6P7v7hYPP/TRIObl6wsBFeoTARQX2Ng\#
        E3Pvl+BgPP+PsHd7n8QgB/OoW9RMu0PQMyv7a+x0XIub0GvP87vkA3/cdAQUx0f8Y3w7T/xcEC9gNIfEI8gwN1/4\#
        p/g4N2O0NDiLg+QXqEN4dD977/ggi3vND6RwG+PbpHxvv/AjtBNIcEP/89goOxOtA4jAJAA7dEhjo7B0B/uoNBgj\#
        7+QIHweU3+zX5FhzqGxTz3yca9PcK9fgV8BgQ0OUrDzXoFhnuDiIG2CEY6fT+7fsf8Scb3vcbBCTkFyECBB0S6yE\#
        h7vD+7Os+CRYb2hYN6g/gFhsOCS4S9RQF+fvw3fpJDSIZ5hL76gjoHRgYHS4G9wYF+fbu7eg4EwoP5zzr1gHvGRU\#
        eLyIA/wcE/fDv6fIrDP0O6jvb1/v1Fg4eOhkEAgUTBP/o5egcCucOADPR3PoCCwYgPgoLBQUcCxLy2+QTCtX1Byf\#
        V3/0EBP8oMgIEBA8tBArv5eUGC9byGyjQ5wANAwIxLfQHAQ8zBwP65vL9C9bkFyHO"
            },
            {
             "ordinaryCost": 0.7815393805503845,
             "spread": 0.2515644431114197,
             "vectors": "EBQb4vYTIvMD18/3F/DyBtX469vlFAotChcX2fsUCugK5scaDvXuHe346djX9hAq+AYXxgU\#
        j9OAI6eEb/hUCOgYF5evZ7AYT7uIfxQUw+vQC5O4N+SMLNwQB2xP5+/UV9cgL2QYX//v44fsBABgULfjs3SIe+NU\#
        c9Mj84xEACPfx5RPuBw0SHfbm5y8j7skT9tbs+Sjj/P7y/CzgAvsRD/jl6SkQ7cEP//vt2y7bGvDp2v7RCfX7C/D\#
        p6B3wANsnBxbo3x/oIeL06ffhCunvKA7y2ADgAuIw+B392Q7oEN749+oQDATsORT71/naBuEv+g8e1v/zB+n86eo\#
        rCRXvNxH5xwTpEOES/u4tz+YNAvv91fovGwr2J/jx3Bf6HeEDAAge0uID+fTy0vstIfvzGN3g4Q8CF9sS+AYh0OA\#
        G6fTz2gguIuoCGNTl5Qz6AeIW9/sqze0H3gDo5xokDdgOGeDq6w/07+oj/vAq1QIE4gfg8h0M8dkgH+z+9RsE3vs\#
        2/wQZ3Pj3BArf7g/u9OImEuD+/CMR3vVJ5xsJ7gLgEwfs+QXr884cCvf9/R8I1+lI4S8NBBLdDgj99w3y9twL+P4\#
        F+Rz+x+M/4jj9DhvkCxL79R4G7+f76P0V9CAA0OMy5i3kFhnqEiIE+iUF5+v03fwk8BkK1/Qn5RPkGR8FGR75/h0\#
        L5fn7y+04BhEO5BYk2uXpJxUDGCH1BhkA8wD+yfhACg0J9CEH1ePjHhMDJg7oBgwB/AD0w+4wB/4C8C/5z+HhFQ0\#
        HJgPmDQMGAAz7xO0eB/cI8Tj2zvXcGP0NGf/nGAAHAwT5xu70DPQN+0Xty/PxDgMMFvz1FiAb7Qb2xwnz/f0EBUX\#
        f4wsWAfIWGf3eFyQK+wQCuhDj9/UGGzLk5xEX8QP/HPfkCxoF+Qf9twTY+fT6ETfZ"
            }
           ]
          },
          {
           "file": "computer-20/computer/123.flac",
           "startSeconds": 0.81,
           "endSeconds": 1.53,
           "templates": [
            {
             "ordinaryCost": 0.7751975655555725,
             "spread": 0.22247999906539917,
             "vectors": "DAEg7/YfGucaAegLCwseFPzt4dfI8isi//ca7QU9HuoY/d4HFxwUF/7mzQ3j5xEaAwUc6gk\#
        oE94XyekJMA4IGeLi2QLx+gMb/AUC3P0l/dQUz/oHLfMLGP3YxgPu9PgO+vML1vku/tv/0QUVJ+4VIQfkyRL6+wA\#
        N9ekl0g4Z4ez71hsKG+8VLxjw0gXx8AQHCdUcyxMZ9Arw1Qn8AeEPLADu3CcL7AcSB84M3QT2Cxno4gbx/NYRIf3\#
        k3y4Q+PIrAdgG8APhFgfv6hzp8ucEHQ3ryzv46+4iCesLAg7TIQHx5Cv39AX6AAbkvyH16OkoFPb+/yLVJuz26DH\#
        xCxbw8gP8ww/y5e0kIgXy/B3UJtoF+i/1IQ/l6wMB2A/q7f0mGwL07SzaFtUXCCf6LB7f9/oH5QYA8hwiGwwDyAr\#
        s/9z+5vzlLxPDAfYMCPzyECUVExj0vPDx9+MB/PLwNQLEFgUGAQHzEhQZ/RAOxd/25/HxD/QBOf/EMA0C/QH8AgM\#
        M6AIlwt/66QPrDQUBMgDPMQ7/9wUQ/PH+6/opy+IH8xLkAgv8MQDaLAT5+voWBs8E6wAh1OH39xrj9BT2MfPxHu/\#
        4AfUSBLoH6+Uu2wjx4Azc/RoOGOsJK/UMAvr44MYICNAb2Q399hjS7gju++MMHuIDCAkA7dIwAA//1Pr7DwP5AN7\#
        9COURC8b6A+oI+utS7SD+5wQTAvUQEOUkAfMKGfLx89z02+xQ5SYU9hMi+wYJCAEt7/0KFQD07+YFxuM87A0gBxA\#
        4CBUL5wYT9A8PBPzy6gcgvdwlBAUBIQ0jDR3+xBQFAAAM8/b8/BUxxdsUBQH2LxATCwL+wBYGFe8I9PcFDSAnyNz\#
        w+AnNJgn3A/3/viH3E+YA7P0THwwP3N/m8gDWMhf7A/jlyR/1D9739QYmEwof5gDf8wHPIRT/AgPp3xbsCOP9/jI\#
        mDP45/Bvq5PvkFRD/CATz+wMN+/b8ADAZC91HBTTe1/IGExLvEhcNE+oW7xEA3xAEAME5DSXy3v8QChrpDhkVFew\#
        k8g740gr778EdECju5w4M9iLyGRIb+wQv9v3lzQ3v7c8THibv8REV8SQKGwwS+wQ0/gHozAno58z8GCbw9A4a7yI\#
        pIvf++AM1CP771gXn89fgDCHf8woX7RE5HQLy/A4zBgAA5ADtAdzaESPQ"
            },
            {
             "ordinaryCost": 0.7762423753738403,
             "spread": 0.19848334789276123,
             "vectors": "8z4bGuMa//sPGg0K/voSBRHl9PfMCQU78UA7GvkKA///9yP09AoUCSMf7wfm//4tBR0j5Ps\#
        LGPf4xNXxG/jz/9D55uvo/g0o+BkW0/H/++sLytUWFv0FFecJ3OXV7BEZ8QYQvfgY+uAG1+MbEAoTKvsF1vLh8w0\#
        S7ewTu/0S8OsC4wYeBgklMwwT0vnw8gUP+MscwAsQ9gj85AQF9AwSKwXx2yES9ecb/MMK1w/5ABcF7w/09/4VJPj\#
        l5i8g7eQmAdL+7BTYCRX6/hfh/fUEEwHY4zUK7NMkBegAAxzXGg3w/Cfq8/L++ArfzSvx4OQsCvYIBSzWIvfm+S7\#
        wBA7t5gX21xbx4uIvEgP8AyvRLu/t+SPrGgri2wID5w/p9fg0FBMC9TffEdr7Dhj2KBvY3v4b+g3w7hsiDxb6y/7\#
        4/dzv4evxMBfL8+sLCwHxGCcVAyHwvdr5AOP29+T9LAnSHAsK/v7oERkT7xAAvNP+6e7sEPYPIAnVLxoM7wDmCwQ\#
        E3gAgudsC7ADnAAEIJwnZLwoB6wYFCuwG4vwix9oB8RPq/QwGKgHfJfnr7QAPDtAO6AQc0N3z8A3n8Rn8NPf+IOf\#
        u9PgECcMV7O0k4Aft2A7bCCwADfQYLuUB+AIB788eAdko4Rj06hbU8RTs7+4SIuET8gwB6+kyAQ4O0PnzCwn1/eL\#
        s+uIOHNL+8Pj8+OlR6iEG3QH7A/4RDt0Y+egBGPHz6O302+9R5SIi7hIT/goUBv8r7/H6F/z06fT8yupC3BEZ9w8\#
        lCx8P7BcZ6Qf5Avz76BATwdwv+PoEEBIpFhYAxRsA9gYD7fIM+x8mx94e/PLyJRQaGAv7yyD9BgUH7ewTCyYpyN4\#
        A5/XNIg0ED/f3yh/qEvcG6fEqERIU2Ojq5vDNNBX9EfLb2BTsEuj96fAbBhMW3gLi4PXENBkIDvfq6w7qCen+9Q8\#
        Y+Acr8iTf1PnVJwcJEv/0BgYN+ff58A769+5FDjXe1fr+FxQBDhIAGv0S7A8E2gjn9s81Ejfv5PkdABgAEBv9Fwo\#
        Y9woP0Q/Q+tsoGTPt3wwM/Cj5Gxn9BxIa6gH41AzW+ekiIDfq6hUh+SYAEA/zCAwZ9f0EwgjJ5fQTCizm5hYZ+Rc\#
        IFwv1CBcc7voUwAXN5ff7DDPq6CIo+A4ODQvyAA4Q8PojyfTM9wDzDTfm"
            }
           ]
          },
          {
           "file": "computer-25/computer/124.flac",
           "startSeconds": 1.37,
           "endSeconds": 1.96,
           "templates": [
            {
             "ordinaryCost": 0.7779589891433716,
             "spread": 0.22283977270126343,
             "vectors": "+wwm1xYdD+AV8fQWCh4NIAEG4t3R3RwVCf8m2RFACO4M1ukIExQEHe4C0AHw8Q0fDvob2ws\#
        u/+oMvfUGHfwHJe3/zBj/+PsLCuYO1/4tA+n5yADyHekMIfPxzCQHCPAJ9dn93gQW7en0zhMJFt8PJgHe1CgLDOX\#
        97d8E3hQE9fzt6CEKBMsIKvPa2ywU/OMGAeIM3CH89vnl6iYG+sYJIfzo5TQV7+sNCeEL4Sb6A/vf7CXy9tMNFPn\#
        t6DMY6N8eHen48AviGA7vFRvj8s8f/hf03Rj37eQ3D+wWAf/UPPviCRHy7hMD9xLy2Qfj3+MxGfMVHRfUQ+3o/RI\#
        B+i/t7wX32QPp7/gXKAX28CDdLdj73fD0EiTQ5vMK+Qz2DQkjJxji0/7pFswF6uUIGRrOBf4B9xPwIgsRCxPizdL\#
        0/dMCC+4dLvnmHBL98w7qJQAQ9gEEy87y797qEP4jKgTlLQ/97wzsJP8K9fIxx+j16v7pGg4iHAveOAr+8g4LCuo\#
        GCOst0e74+yHoFwkDFATnM/P0AB8fAdMeGAUb2uboDR3xFffyGev6HNztCRIQCcw5/i0V4+vvAwv6F/UVGun3FeH\#
        lAfsF4tZF7TAj5gYF8wrhCg4c+fPvE+35/Pr30NtB7CIn8g4jAhbj9BYQ9wL3B/Ub9g8IyNg38QUdBRgiFyjl6Aw\#
        D9vUD9fMvBhYdzdgn7+4GER8eIxf02wXxCPcF8vUvEykkzd8I4vTkIRkOJhPx2wnyFOn/4usgHB8N19X6zPXkMSU\#
        VJAPw6Rb4Euv+4/wkCxkA3OzwywTiMiYcJfTw6xD2B+L73Agp/BcI9fru0PPrISIrLff39QL9C/P0zBQmAu4CCRz\#
        p4f4NBxMtKe/1BvclEBT4zgMYANHtCCjj7wke/BsmJu4J/P81Dwv50gT7+87pEiTk9hMY+hYhHvUPAwRBCAb81AL\#
        0+cvlFx3i"
            },
            {
             "ordinaryCost": 0.7752918601036072,
             "spread": 0.22928881645202637,
             "vectors": "1icJ6vkN7ugKAOn/8wIEMBYV8tPN8xkn/g8R1QIfAO4GxN3qAwYBLwAV3u3bAfom+A8HyPI\#
        G+eMDz+gCAwYELvwOw+ndAOkR+PAOv/oDA+L8zOsNDAkRJ/L5wPX7BusL99kAvvkJ+vX32PoiCgYaIvbtzAYOB94\#
        U684J0hEA7Aj89Bob9QQUJe7e0hsV/tsbAc8P1h386Qj19ycF6/YFH+Tg6C8V+OUiBN4J7Cno8A/wADH17fIJCuX\#
        k5TYY6N0bB/X47y7XCQbjAh3d+e0C7PDf7CkH2+QwBf76+zLXFQvcDyHe9fQA3gDq8STu0usiAw8FCjDZF/zbHBb\#
        cDwf9vfP1Aw7+2fcX/Rr+2g7kJfPt7tfREwrd2e/2Hfrr+h4hDA4ZzO79DuP60cj7DRLdEf/8Au3XAiUN9hIExcw\#
        J/NoJ7tAhEQ/5JRL06//eCgcJ5AIWvs8L9d4G8u0lEhcGJhft3wL1EPj64uQjv+0Q6wD9AQUiBhgKLgXt3xsPANo\#
        K89gc0vcB8RX/Cg8Q/BETLPvk5Cgb+c8iD/QYzvDrEBT4AQPiA/oUJe7s8yD/BM9BAB8a0fbcCQwEA+/8AOIAJfD\#
        o8hL66dxG5Rke6hDn/gb6+wkS7OfyFPUB7BzszdVB5hUW9hH8CBbw9xsJ5f3xA+cQ7SoCy8857vUDABsEFBXz+Rs\#
        Q4Ab56ugg+CsP0c826enrDR8RHAnu8iH29RX60u8jBy8W1uEe5PDVEwv+I/nv7RvnEBD/xfAUECMJ2OQe0+vWLSL\#
        +GfjgBxb0BwECy/sVBxoC0AUA3P3XLBUAHfDbDhnoC+8Ixf8W+BgV3hH73QLfIwwGI/noIwz3AgQFvBXz+vUR+jo\#
        A4woLEPz7GvvlHQYICwr6wQvX8+cK/UXj6wUeCu4DG/zzBBIMBAP3wgPU/OoEEUrk6BEfEfICEP8CBREJBwgVx/b\#
        WCvECIErl"
            }
           ]
          },
          {
           "file": "computer-24/computer/142.flac",
           "startSeconds": 1.36,
           "endSeconds": 1.95,
           "templates": [
            {
             "ordinaryCost": 0.8014694452285767,
             "spread": 0.23460441827774048,
             "vectors": "Bg8F5/oqCd/3wOMKJgn8HNj71xMHCvUd+AkGzwQf8tYFzgcFKOz+K/nvygT+7e0I7u4JxxE\#
        u4OHz1QYGGfYALwP50wzz8/oL8tEe0BYZ2QDy1gjwDO0GLgn22A0L7fAR+swFzxML+RTq3AvnBOIFJvrm3h4l7PM\#
        WBMIA6wPvByPxBQXf/9kQDvDszREO8Okx7NcMAh3iEf7e8RbrAxPx/fbT0A8G7ec56fX8BDvdFfDn4iDk+Brp+O7\#
        o3BcC4/opGAv03wwBJ9b25wPfH/fz8vL02gXyEP5JAx/v3/3/FcwOD+YNNfj3CPjm1eny+ww17hEOyQQR/doRAew\#
        bMBD1JQT22+nk6BYj8/0X1gEz6/AM8+oZNxb3JATq0gH57wci/vEm5AAr7wcE5AYPOATsKvjd2Q8b4PUN/u0a5QA\#
        k/BL21RP5Ou3vIf7j3hYf2fAHAPAM8QUT9w3tyiXzKc79IAXf8RcY1+UB+PUO/hgC7RPe0THyFsQIHwbn+hgb3PQ\#
        EAQv05wv/DxPWxQrgBssBGgDoDCMi6/sh6iTn7ArtEAj02fnu97j5GiHsEBYM5e8i0Sv79hvq/B0Q4hAJ2eH7ECI\#
        JBwwN2+Us3jH58Bf6ESQa6g4Vyfr38xEhBxQY6OIi5hvl+w8DKCwg6AsC3QYE1AwRBhIo79ge4wvXFioWGRcU9xg\#
        J5wsMy/0qEwAY4+QZ5A7TGyEIIxAQ/RX8+BAIvAIoDwQF69f+0wfuJi4MIgP9AQsI+QADxf8zC+ry2Prx4QvxKCc\#
        SKgQJ+gEAAvH6xA00/e3s3xbs8AgGFRMdKgkVBOYeAQ33ygkf/c7o/TTu8gcRCQctIPUOA+0wCh8A1P8KA8XiDin\#
        z5gMPBAM0IfEJ//02DBr+3foDA83nFSrl5AQNAAU5I+sG/gs6CA363/3+BNbnGx7c5QUIAg06Jvb9/RY3//b04/3\#
        2BeLrHhzO"
            },
            {
             "ordinaryCost": 0.7875815033912659,
             "spread": 0.21308112144470215,
             "vectors": "AxYOx/wH/uDz5b3lBgftHOkO9uLbFPcR9g722O//9tn39Mv6EgbuLeoH4M/WD+wK3+MD6gD\#
        75uLrEuT/ASINQvgL1dj3DuEI8s7++vkO2PjuDfT2HCAcN/Xx3eAWE94V7NcSDSP01wvkJh0AAxAeEQT24eARBc8\#
        fFcsGChPkARneCx/m8/MF/h3z0ff3Ft0zFtMGCiXRAxLTBRXp5f/53+4B0/7k+wknDu/8803XAfjpDBX36fvf0uo\#
        D2wgGBQodJP8B0/j3Jt/87uftEeL3/uoE4O3aHwg4GQsG3ur5MNAC9+cLEfv2HAkD397HEAohAwEd1PgCG9kE+e4\#
        rHSX1Own73eviDwUL//sj0wIO/+IA8OEtHybpOPPy3xQHFQUGBesk2QIU8fbu7vooFhTwNO7i2ywdCeoFBOsQ1/k\#
        V7ATh7wwAHwr2LuHb5jcZBdwQBPwR3wcD5AzW+ij0Eu39JuDa6zIM/tIS/PwT7w/z5RLE/zDlAd0CFN7l7yQK694\#
        a9w8P2xHxCg3B5xXZ99rpCuT0+hf91+Qd6B3y3g3jEgvf7vPY5dPgBP3t9g/y5OAvxCbv6hPi8gz+BgIF0ebd+/0\#
        IAwHv2egu2RULChL95x4cICEIvwXy3QIi//wI7PAo3xj4/wgMDxoPDSDwyhkDzfcnGPAe9Ogm5A31FRkUDBQFGA3\#
        u6iAJtvUfHusd3PwS4/3kFhT9HhgDFw3p7isJse4XFu0K6f4J3AntJRr+HQb3EvXs7xX+rusDBuQB2xT25QbdKRM\#
        BEgPzG/zv+RMEqQH1/O0C3x713RDuGhgUFfv4FBX68A4JuwnwBeADDD/p8BgX+v4cEwQACQ369A8MtgLqCej8KD3\#
        m5w4nGP0PEQ4BC/4I7gUCxvnS/uwBC0bh5BYeCwAIEwUKBAP97gv0w/nJEe79CD7c2xMWHAEHAgUTAh4K6QsHxff\#
        WDfb2FTra"
            }
           ]
          },
          {
           "file": "computer-2/computer/143.flac",
           "startSeconds": 1.33,
           "endSeconds": 1.96,
           "templates": [
            {
             "ordinaryCost": 0.8005843758583069,
             "spread": 0.2477235198020935,
             "vectors": "/gIi2AkvFOgN7NcN/iMFKvv+5e/b2xgSBQwD4u8tC94H4N0KKhAGCdLpyvT3B/gg+QoS4QM\#
        f9M4HzfseIvcIJOzgyvoF6PgG+/sXwwMy9N3w1/oBFfwRIgD3yPoC5wgMCd0S1QIj6+ntv/7wG+4VJAXo2A4LAvE\#
        K++Ucwg8I+PP5xBDyEeUTJvnp0gYN8PT8+uISyxb78/Dz1Bj/AtgSNPnl2R4P9uv9+doH1RPx7gAD4hcA9ecbMPP\#
        e2B4c8NgICdH04grk/xLv8xjo888YGQXeyhb7/usiB9MO7g3dGA3m+iHx5f7+ExLfxBDz9/ExDOAV+ifTIP7k+B3\#
        y7Svx+/Xl1Az68fAuG+338TfVFuLx6xrzCB/l4+774B7z8/QoJhDh3w/YFt8CEgfrIgDq6vLo9Rr1DgFB8hfg4vr\#
        u+N0MKwMAOPnpDBjq+wzfBhY42Bb/+/MB/O8LJxwESPHiDQXm+xXfCgwu3hciAuYLBfn3CyEASPrTCgLs7xz0/PE\#
        s6RI29+j/9Any9SXrR+3lCwIZ/RTs7PYk4QU98gz+3Qj8+xL2Le78FwE7BBTs3hYT9egH9fcN/yzp5PPVFtzrDfI\#
        8+ib2/R8g3A/r5+X9Hwzc7+LnHev5C8YU/gYECgo4xCve6+ULDvL+BvUAH/0ELu8U7PL34wswzT3n9PAF9fv3/xU\#
        OEP35JRkT3OD22/gm0yL6AP8X7B786R4AEw8DGhwRz+kl3twX6Arz+BoH9zYBzCPyCQ38CxYf7ewu5d0b8fEFETP\#
        6CD4Ezgv1B/wKERAW9gM12O4D6uD9FDD2DEQB1Q3pCvn+/xQiAPgs5/b46+L2FEADEzv9zff8AfDt7gYX9vYm8g4\#
        F1ejjEjsUESoL1PsOA/jo6BAI6/UqChQFyu7hDzEcGhYQ5wIVCQDk0xEF6+kgFRL/zPTsASIlHQoO7AklCgnmyQn\#
        97d8SGhvy1/n8/RguJ/gE9gswCQPjzQf68twGGxrg6AMH/SgvLvj/+gwwAu7t2Azp9tv3EBjX"
            },
            {
             "ordinaryCost": 0.7868126034736633,
             "spread": 0.21619153022766113,
             "vectors": "AgUj4yUIAu0C5N3bCSPhK/MX/PfWKPwWCRMW3gALC9740s75JQb0Dd3w2d/nE/QeAgoTzvg\#
        J6d7+3twYGg72MfMD0uPaAvMN+O0YwAgb7uL33egKDhAPMPIBzOvpBQEM/doRwPgW9e/s1vcDGgcHLPbvz/v7GOY\#
        S99wdywMG+Oj20wUDEf4SLOvfzQkJEN8F+dAY1xP65PDx7x79C/MYOOTr1QwHA94MBtIZ4iDw4P/y9hz49fEcLuD\#
        p0hgJ+OYaCNED6Sbg8w3h/xTq8+oTFvfmyxYB8ugwB9UC8irZDw7hCRjq7/MABhPi0Bj+7+w1BeYN7z/OEwveBhz\#
        x7hTw6/jq3Rr/8u8nCv366UjREfjmCRbwBAzm1O7+7yUEAvglEhLe4BPlJvj6IfboIe/w5wPr9xrrDgFE7hrs5O/\#
        5IOT+KP8HH/rwBDn0AAvDCxEi2BUl/Of/JPQFFwoVKw7jCCv/AR7QG/wY6REy/ubsDgAABBwPRgba/v0JAijyIe8\#
        c2wwp7uz73Qry5RMNNvrZ9/MYBjHlB/Ud3esh7f0Czxbi+AEHIvXzDN81DDPp/wUT4ezo3fQe5SHS9QPdA+7y9uQ\#
        3/CL8CgQd2gXq0dcMCg7R+OHp++DxHN0OAw3uEgAqwCTv3dsOA/TmBvX1BNb9MvoD8P3o9vQiuCn98/QO7PjwCxI\#
        I+OkAKv4V5Ov08eAsyycD/gQQ5BL19B789P/+JwMZ0P4f7MsY6PYKACMC9ij00w7r3fz/E/ol2wEf6Now8tQKEyv\#
        8Byvz1ADr4wX9/+4d5Q8l2uwe3dTcESv7CCP55gLj+gn00uUd6v0a5vEa29TMEzQADhzs9AHp9frz1PII9QMd7A8\#
        f1N7SHzIRCRHsCxHq/gP4yQP98gIh9xcW0fzaGSYPEQvxERfp/gn5vwnq+fcjCCMY1wH7BicAFgXqERP67An2uhj\#
        j+PAVETj96AwUChj9GQLzDQn1/Aj9vRPJ+u4XDkD45x0YCCH4Ff39EBEM7xIIxRTX9PMRDz7k"
            }
           ]
          },
          {
           "file": "computer-30/computer/173.flac",
           "startSeconds": 1.3,
           "endSeconds": 1.95,
           "templates": [
            {
             "ordinaryCost": 0.7896232008934021,
             "spread": 0.233137309551239,
             "vectors": "CvwL7fg4IeUf8OUPMQwSD+vez/rvAvkeAf0I9/IjF9sY5fwVMfUUHPzSwgTv6PQO/Pwn4Rs\#
        r7toM4wEUIf4MK/7q0Ajz3RMOFOol4xM17fYAzQjxEe8IJfrz0SIA7gYWDdId8Bsm7g710QHrFOoFH+3y3jEb8Ps\#
        NBtUC6hoS/Qjz0RPmDt0KLvzv5Dkb7P0C+djvAQ34ChHi9x3fEswIIQb3yjUJBe8T8+X0CSPiJgDa5yXn/PX+IBP\#
        tyCgM+vcXBfb/Cy/bLPvg5y/s/gXlBwPvxCIG8wMGEgX36T7LHfEC4A75/x3a5/f40hAMDA0SIxbY2xzjD9gD9vz\#
        iHxnX9vT16gvsJA0dCQ/J5u3k+doXGvXyLAHsGgTx7AvWJxQT7QHq+On97OQJHQTsOgHgMgX08RzTLQT/3xoM9+L\#
        +2QD2ABPkQgDWJ+/x8BQGHeQF6xUp7ODz1A3k6hPlOv3aI+328vYBA+cO8REn4c/02hHq6BTgNOX/Ivf54vX8BOk\#
        N7AAu3fHx0hTZ9hf5KOcILAAP1vUJ8/EV/P832A7s2yLe+RICBe8SKf0e3/Qd5Qsc9N8W0g71/0Pf9w349vIGF/A\#
        S8AYu4gEm8ejz6RDoF0n28QLh7Pb8E+X3BhIo7wU02x3o6AniGCkF8f/p9/rpB+zdBhMM5PRH0Dfx+iDq9SMQ9BA\#
        C6ATa9//8/Qz50u0u0ij6CBkB8DMB5hTz6g/d4QAY+RML1+kl4BD0Dg0Z8DcP8h718BLeyQsvAfsY5PMT2vLzFBI\#
        e+ScO+hHw+xzvvBEwAPok6fYC4PfrCQkiGB4K8g7kBQn2twkvDOYq8QICzvDyFRscKgcCCArtDAL1wwkoCN0R5hL\#
        myvD5FBMdNv78BAf/CfPr0wcfAt4S8x7T3AIRDhMGOv4aAgMOBwPzzQsL/sUBCibZ4wsRBBIEOvkb/wgdAP7r0wj\#
        +AsUFHiPc6QcW/wclL/UQ/g0vAQHz5AH0CMvxHinU9w0h/hQkHPQL/gs7CAUF6QHqE87pHSjY6Q4T/xMoHf8F/xk\#
        7+vn56ADoD9vuIB/L"
            },
            {
             "ordinaryCost": 0.7780575156211853,
             "spread": 0.20878273248672485,
             "vectors": "IhIY4/0TJOwG5dv5FPH2EOL53OHlIv82DRwe2PwMBegK+8knGP79IPf23N/dAA4p+AAtzxo\#
        h9usLAOolAR8APf4A5e7w5goZ9+cpyBI1/gL56ekJ+xkANfsH3Rj7Afoe/coV5hMdBgfz2vn1Cw0DK+bu4ykd9tc\#
        a9Mf59BcB/wvu6x7oDgQCI+3p6C0Z6McO9eLcEBTw+gnn+SfeGesME/zl4i0AA8Yc9fD6EjniDfnR+CPiB/gD/gr\#
        r2hYB8Nct9AL5BkbeHfzV8izj+O7l+QkI3R4G9fgUCgn45E3KHgHq8wbu/gjV5vIS8Q4ADhETFRXc1BzcHuz47N3\#
        lHArX8egJ9fjkGhAc/hHL6dz3HNcPCusPIQXsGxP97vHQLA8J0wzy89sN8uoLE/gMJwfvNRH89gHNNvn+5Q0X9t0\#
        M1QLy/Q4IOgvoNvf15gf9NO4G6Qwv5t4I2Ang0xP/J//qJfsE4Qb1GOAOAhIr39P95v7l1woAJfEMJ/T72AvxJec\#
        Q9fww2/bp2g3f9hkcDu4TK/QaywD+Ae4cCPYy2gzn3CDeBBMX8fAOLu0Z3wgL8gMoAd4Q1grz/Trc/xAQ5QD9HeE\#
        N8RMb4wgy/+/04xDrEDrm+wvx6g/xFNL8AyEX7AJA6CXf3wjjFh35AgPv9AvlCvLvDCr55OpE0i7w+hvnAhz+ExD\#
        15w7f/vwMAyjn1t8n2S32AAn7BTHzACLo+w7c1PkUAxQB4dgi3QznHvv/Azj5Eyz58QjbvPkHBPsA9Oob4eT5KvY\#
        M/yb9AiEE/iH0sfkiEPoY+/YD4vnjFfoHDgru/yT++RX1pPUiIO4MBQYG2eTmIgUKDAHZHQ0J9w7+uvsbHeQD6iD\#
        23/byGAAEDPvTHwQI8v/xuvMUE9wW9zHu5ggGE/X3F/jlGgAY7P/2ugfvDNIa/jjs4A34CvD6Fv3mHQUN7/7/vwf\#
        gCdIXCTvq4xIMHd/8AvjmDQMN/AkMxvHVDtUQAzfk7QscEOb0EQLcBQgC8v8FxgjPDd8EADze4wIdBPXkCf3lBgv\#
        +5/gGwQznGe4JDjnM"
            }
           ]
          },
          {
           "file": "computer-22/computer/187.flac",
           "startSeconds": 1.37,
           "endSeconds": 1.95,
           "templates": [
            {
             "ordinaryCost": 0.7917054891586304,
             "spread": 0.27601736783981323,
             "vectors": "Awoo5P8hF+QZ9esdDAkPF/vy3N3I4RsaB/k24BY8B/gZ8u8SARkLIAD81wPp2RYYEwMR5Po\#
        wG+gFzOIAHwIME9Hx4Ab7Bfgx/w0W2RYc9dgKzfkSIvIGKPjy0fbz1v0V/QcUxRIx6uH32/v+DQkDKvoHyQP34wc\#
        VB9gZzRAj6v71yPv6DfYRLwD91BoI9PQO+9EKzhgMBRL42wv0CuoOKv/y0B8o5/AKBcj61wT2EBn06Azf/M8PG/z\#
        t1yEOCeceANb5/gTfGw3x/ybe/PX4FB/kvx31Ad8eA+n89SHTM/Xl4yPo9RPpFPvg1Bfx9/IeGAD11SfWHOP01QD\#
        zDBjTB/L85AvqCvUsIBbf3f7e/8oF/ucJGwrfFOvs6BLrHvEsCQvn3tn8+9ELH/8dLezxHO/m2v/zIfUj+w8W598\#
        I8+EAEggnNeboHOnX4vjyHvgnAxNA3vAS9fn0BB4aLfDmI+/h5PcC/PUnAgNQ5AgQ5Q3vBRQTIfb1LfL+6QkO3P4\#
        hEwNA7gEg+hbj7wH4G/EBJOAA7CIi2v8h+BwK/vcDFBDO4f32KeL+END39BEm2Okn7Sb1A/XzDwTe4QwHL+H2Fe0\#
        C9gEOtOMU8CrvDfzy/gbl3CUUKuvxDfoN/O4NuOAKACTsEfwB/xPg1y8MIfPzDf4TAOwrwecBExLtDQbz8yft1C0\#
        RCf34BQ4cC+Y8zPQGFv35DAX4+yvu1x4G/gT6AA8nHeZBzBD6Ee/1Dgf5CSvx0w/3Agnz+hIZJO9P4Qvs++vnGRr\#
        qFCr+1/4EBgDt9AMJF/FJ7CXj3/bdFhrnGCQQ3AsYAfnr7RP5CfJEDB3m0fvlExDvGCEZ7Q8g+frk5BH6AuI0HiH\#
        k0P31AxTyJBMe7xEg9AHj1wn1BtQlHiPp4QEJ8RcFHg0X+RYr8ATm3P7pBs4PJy3e7wsU7ygRIv8P/xAz7vTx3AT\#
        eAdH3HSXc"
            },
            {
             "ordinaryCost": 0.7807540893554688,
             "spread": 0.23915201425552368,
             "vectors": "yiIdL+vt+vUR/e3s/OkKCRkI9NjWGxIi1xUyK+z58BAt3evy8tboCewSAvr/HQQYBRke7fM\#
        VGfcR0dP5Eu7oAtD87t7sCAc1+B0P0/QM6ecV1dke/PP4H/cR8NzX5Q8i8PcYvvwl+e8M2+sR9xcPOgES5/vl7Qo\#
        Z49P9xu8V9vkG4/II9xcYNAMT4A0N8+Yn5scB3gkHAv346gQG+BIaJwL80yQp79YXBNPm2QHnHwX78grZ8/sYGQ3\#
        16RkM/M01++vtAh/WH/77Bh7cA/0FFibt3h75/Mgp+/j7/DnJJ/Lt9Sbu/BLlBAkA3RX38NkgCw/7zSPQGe7g2P3\#
        7CQvWCegH6ALqCvMtDCHyxfnlBdv2890UIADwGOT94v7nB/E0/hf60tcKAN8CC+04IO4AGPvs3fnnHvUq9BUj3Nc\#
        WB+r4C/o2IuT8IAHr3/DtFPMm+g9K2+8VCvn29RgzE+fuI/zy5Pr3+fUf+/RS4QQP/gT59RQtCe4ALPEF7Rr54vk\#
        dDu415gQZBwvx3gAIA/QGG9gN+zsV2/Eo/QUG7fsBDwTi0/33BuQHEdD5BzwP3uQ33xfx/vPqEfbs5AD+DdkIHfD\#
        /BiYCvdsr1yPyF/vt+PPm7SQHCNv+DvIU+BUAwNwl3yzoHf79AwDh4jL9Aej3/vQe8QMVxeIX8BfkFw75Ahfo6S3\#
        87vb08/wv7Pcxxfka//DoIhL+ABjt0xv+7BL17/E7BfU11xUM6+HQJBT2ERDx3Q33+hTn3vMwBvYy5Q/3393NJBH\#
        yCRPv9P78Agvx4O8h/e428S7z1eHKHAj8GQvw+QH8AA782vcO9/Q7ATP11+rXCQz7Gwf5BQoB9RPz3AHx/+Q4Hzv\#
        uzPbn9g77Ev3xDQkB9Rrq1/Dd/uItDDLZ2Pz7CAf7Bg75HCMI6g4B2PnI7dceCS/d4wrx+v75HPn2CBve8xEZzvb\#
        HAdcDICvq"
            }
           ]
          },
          {
           "file": "computer-8/computer/204.flac",
           "startSeconds": 1.29,
           "endSeconds": 2.21,
           "templates": [
            {
             "ordinaryCost": 0.7534365653991699,
             "spread": 0.23014813661575317,
             "vectors": "+vQh9wQ1EvYfCOgd/BEWHwHu1P3azxEgDf4K6/InL+Qb6OoEKPIMB93iz/Po//UmBQn47O0\#
        MJdgc7fUbJukUDfnVwu7m9PIVBf0Y4f0kF9QU5PwkIv0WFvvmyPbj4QcTCPIb5wEwCdoR1AkVGeoWFvfrxQzm6QY\#
        TE/Am5QwrCeQVywsNFt8PHvfw0xf54goREvck6hgb/t8O0xUID9gTMvXx2iH43ggAGPIZ5hIWBOX+yg3wCtsNOPX\#
        93zQA7QAGG+IH7x7//u351gf0CdsPOuj83jcK4fgCDuPq8CQGA+zr4Qr7CtUFNPH+2DoT5ff6BeLc9SsQ/fLq6ws\#
        BDNcKKvb71zkb6+r9GejMBQ4GFAvpGw/nAs4VD/D9uhMH/wMYD+r0DwcCKQXMFxnj7fT5GhXxthX3+Q0TIuwNHQ3\#
        xJv7MCQ/x7C/kAwnZzAzy9w4ILf0G/i7kG9ri7QDr/DPT5//t5Bb6Bw0INxDl5Qz0HNwE/fzeEvbW7Abx7BfrNg8\#
        VGQ7f9eHrDeAbIvr6JerjBRna4w/hKRIZ+wwPBt3yDusIJQcXMfjSEPzR4hLkJwkfChY68d36D/b6AiQQLQPODgX\#
        l4iLvCvYcEARD8dr8BgTx+zIQJwHgEwQC6ijq8fseEw5I3eT67Ary7x8OKQDkCPMN/DMA6QcQDhYo0OsE+Azu6hw\#
        UDuL1/O8c90nu5gINAQIXy/QABBr3ACUU/N78CPEdBULj0AoM/w8IxwEECBIEEhwb7979CewhCTzuyAEGChP7zwE\#
        REh0AGg4S5uH6/N0fCTr/yvgMBQ3x4f8UGx8FGhsL6vH98t4aGCrwuPESCOLoC+r2KSH9Exn53v0C9fAH+BLHvg8\#
        NFtn+FOT4NPvmBQ7w6Rr43wn/6/3I0BAVFOP0D/sDKsbs/wLl9S/g2RDzAQ3d+BUhBATr5wkJ/br/+OjTDyfZ+/z\#
        /ERbyGBgsAhnd5vcc6cscFdzkJv/TDA70Dgn2FQwi5RXz5+oX5+gaKgPtLebXLiP0BwL/DfMezw4b7OMY/gUQIR/\#
        2HujiMBj8CwcQA9om3wAu+vIHGBwGEyrvHeTnIwoIEAIX7sQW5AUrFvvwJBn4Bx7zG+QCFfUkHQsU6cMd8RQQIQT\#
        pJQbs8xkFEdYLAuosKBEC6ccc+hP3IBzwIP/l5g0l+9kB+Oc5JhTv7OMc/A3sHhvzHAHm9wcu89oC+vFEKgvs6vU\#
        Z8gL0Gxr/D/7pCgQ19en/+PRQKALo5BAN+/7hEgwZFQTlDekr8PL77eBMIv/v+RsV7vroEwQsC/7kGesz/P4A7+Z\#
        CGvzs7SUM4vfaGvs8EO7jH+4nCAUH5u0tFfn07x/93frjHP88F+rgIewlCwEO4/MpC/7x8Rzr6gLzIAA7F+PUGPI\#
        VHgUU2f4aBO3s9BDW6AD+E/5CJO/QDQQXDu4I4wYLBPD8ABXCABUiBgY3HPTb//0sD+YJ9B3qAOcBDhnGASIaDxY\#
        gFv3pAAMuDuIU6RXkDez2EBe7"
            },
            {
             "ordinaryCost": 0.7323981523513794,
             "spread": 0.22319567203521729,
             "vectors": "6CYKFv384/QJ9vjh5P/0+wYyAcvWIykR/CEB+ewHFPMD5NP+IvcC+rrs4dD7/xMe+iAC8uQ\#
        MC+YL6tYXFf8EC9Xy2cnq4Roe+A0J6OMZ+ugP3uwjDAQKIAPr1NLe0BgP+/4Y2OQpAfIRyvgVEQwRHhHwz+f90QY\#
        O/vMY2u0i/O0RrwYIBvUZGxPs2v8M3f4HAe8S1wEQ/egZtAkEA/QeLhbx4AsR3/X8Duf+3/33A/MRvwjl9fMmORL\#
        56R0h7uwHDd316RDqAfgKxRDw9PIoOAf56B4l6+UGC9zd7SjiAf0R1hX77fAcLgzz5SMm9ugLB+LL9jHhBAL+4hH\#
        89e8UHgzr3ico+uYVCeXD+zneEAr7+xn18+8IDhPk1yAa+fAWC+vL/EPmGA/yBh/v6u/6AhHb4SMU/v4MJuz3/Dz\#
        nBRXTJhz17wns5g3S9iP9+/sCLxL6BS3xAQ3QLhXw/gbt1Q/TByUABQH8MhH6zvP1JvT3997cDffn9hP0AhbUIxM\#
        dGhUb7dX4FPUMDdsPG+zmES3hCxHUHBob/x0v/9gNF/gTE+ssI/XhHB/b/RTwGvgbAR1N8dMHDfoE+QooGgnqDBv\#
        y9yjyEe8SBA9E79sLDAT04RwjFA3sCAcF9DnyBOQbAxNB3dwC9wjt3w0nFwH1A/Ab/zn+8usMABIq0en/AAnr5A8\#
        pAub//+Qp+jz05O8K/QMRzfP4Cx/xABUj6uMMBekmCjDnyfkR/fb70PkDDh74FBEb4OwBCegeCDXuvvcT/fXs3Pw\#
        MFBrzEw8R1PkE/OcZDTb5vO0b/Pfl7QAQFg7xDxgI5gwD6+cUFi71segg+PLQ8gUJJQb0DiDs8QwO2/MMFyTlv/g\#
        g/+nSCgL+J/PnBxni9SID1AEDCBXPx/8B/vniBhz1IMvpCA7PCCgRywwDCgnZ6gH/Eg/n4BABH8n0/+PGFBfjAAz\#
        4GAHrIBMdBh/07PQeAOMuBtDpJfbaIQTqFPPmDRMk9RUP++0w8/UkFO/9HejYOyTyEgHlB+8e3QQwBOk0BggdChL\#
        8C/PnNxoABhb9/tUh6/k0FOwYExoK9x/7CPHjIQcRDCAI+Lwf6ggeJvn9HBD07hv/DfH5DewjECYK77ko7RoAIgD\#
        uHAPo6B0DBtv4++svGB3z68cm8RbzIBHtIQHg7BIT+tjs/eZBGBjr6uoe8Q3iIRT5FwDfABUi6t7t9+5HGRTx7AA\#
        h6e7lGxAGDf7cEA0n8/P57+xQGQbw5R0P7OfgFf8XD/jZDPog9v312d9FFf337CIT5N7dE/orD/XZEvci/g0A2uw\#
        zDwH26ysJ2eXYCvovEefaG/UW/hcN3OwgF/8B8C370O3jE/8xF9/YHP8RAQoV1P4YAAYA8ivn5fj4CPsjItfRGgY\#
        FCQoaxREN8ff99xrQ6v4I9/UfL+LVEhYO//oS0hv65/8GCiLGBBAZ3gcQJ+n3BgoDBwYx3grWC/gKHTjX//4a9/7\#
        5EvIUCxoOCvpH7QniC/7gJDPW"
            }
           ]
          },
          {
           "file": "computer-3/computer/238.flac",
           "startSeconds": 1.26,
           "endSeconds": 1.97,
           "templates": [
            {
             "ordinaryCost": 0.7860143184661865,
             "spread": 0.2353997826576233,
             "vectors": "Ce4f3vk3IOkX4+EKDxMGF/jrzwPZ7QwTBucO8/AuEeUg2/USLgcHFt3czhL4APIX9gEX4gM\#
        e9McK0QcaKfkAGu7bzwf/6PsMB/oW1Qsx4tT61Q0GGP4LI/jyyRX+6wUQEucc1gsl5ujwwwntG+4FJ/b10hMD+Ps\#
        HCOIQ1BUJ+fbn1A3mEdwGO/T61CAJ6AP9/tkL0RcC/QPo7AvzC9oLPfj11B4h5PP//ND31BnwARfr8BDaC9oIKPT\#
        r2h0c/OYTCcz49Q7hEBXo+R/k/Nz9IRPkwxfvAfEZA9UK/x3ZIgbi7iP29BfhAgLWxQr9/fAbINwF+i7ZGPLt7Rw\#
        A+SDZ6e/ozQr6/fUgLQfp3SDf/sr68wLxExvW6O/58B74EQAoHAHQ0fLr9NEBH/7vIfvjBhLt8SDkGgch9AHv4dv\#
        u9eEAKw0CNO3fExXhASDnKgQY2A8T7ejp7uv3IxwGMPfTGv7oFiX6H/og3Bgu8+vm6QbiFxj0PPnXFun9Eg8b+e4\#
        P4xwu+OPu4xXlBgjiO+7nEeIIFQES6+cX5SAr3d326A7j9QHqJdv4DvonDO/q2vAY0gcq6P7+2xLhAfwBBeQADgo\#
        7A+TozfgU8dYQ4e0HCjXj8+Tk6vAAEgUz/vYO3/8s2uzz4vT2GR7r4dfh+ffyDOAQF/AU9fdB3AjW7foAE/cb9uE\#
        HGwQHENb+As8K4+w95yDTDwMYBvAdDAgYGQsPEf775NME2OA27ybhGwEYCvkUBR4aFRMfEQXy1tcX2docDxr8FBA\#
        WC/0R4yMQGxkYDBAC4c8ly94PHwsVIygYCw3/wQkAIwceGwD/8O4q1vsCGfoHIioHERUIwgQAJ/waJgcPCQkw4Qn\#
        wGuz9HjACDCACv//8IfQNG/8bEQ8t9xfqDefqFTMMCR4OvvsOFvf2GgoWDAgkEibo7e3eGSgWCBMVygcTFvDlFh8\#
        T9gUYJCHi2+3fHiUiBxMR2g8fEfHeDRcM8fcWKRvk0+vhEyEt/xIL5A0nDvXj+RAB5OcSLBnn4Oft/CMx/RIE8As\#
        wDQDk6Avy4NkQKxbs8ev98Ss5ABD5+g0zCvjm6Aza4tkOHg/vAu8M8jo2Awzy+xAwCvHx5wvK7eQLDRDsDP8O/Uk\#
        lBwvk+A8kAd795gzJ9fUECBLj"
            },
            {
             "ordinaryCost": 0.7790030837059021,
             "spread": 0.23855137825012207,
             "vectors": "DQ4k3AMEJgEExtj3FATtHfgD5PDZCBEs8xMS4vwADu8U5cwjKv73Dtjo1Oru+wwo5A4VxAA\#
        P6ecI2+kwFwv0IPf22enp8Qga8vImwgQt7O382foXExEOJ/8I0v/08gsV/+IivQQi8/LvyQb3EgYNKf4K1AUB+fo\#
        Q+cwSyAQJ/vz51gTnCvwYMvYB0B0O8+sJ9sYD0xP3+gf47Q3v/fYUMevv1igV6t0N9tf01iXq/Q317BDi/u8NH+7\#
        l1i4P+NoZB9f09yHhDg7r/iTr+eL/GRzhyiL1+OIgANoG+TbXHAjh9Sfw+A3m+v/b1hn89uogFvD/9TjQFfrc9iH\#
        1CRTZ5O7s6hT8APUuGBPq0iDZ++Tl9/fjHhTW+ff0BiLuCP0zBgfZzPLz99v4G+n2Kv7dCxn4AiLXGQok6AsA2dH\#
        1Ber9JgcGKPXlFzT1/CDiJPMV3Asp2eLm8PfuIxoKIwbXFBAMFR7uH/Ia4Aky5uDi4hLuEhn5MvvRC+QNCBQL/uU\#
        Q4w8t7dH46hrq+wnrLujhBtYGDQ0E694c6SYb4MUA7QPk8wf2Gtz4FuofAQHp4Okl0gQY6PQE2Q/cEQ8E7ekJG/c\#
        69vj4zvYj8NsB6fAHAiTb/wXk3vwBG/819wAX1Pc05O/u3fX2HQ7n4NzY7wH3GOQQDfYH7PlG4QzR7Pv5E/kZ+Nn\#
        /Ef4DG+f6ANUGzu465R3YEAISCu8mCQUWFAAIFgD56d3+zt487CTkIwMYB/wXBR8YGA8VEf3z29oY0tggCRYCGRM\#
        XCPoV4SoWGRcUDgcF39kfxtwRHwQRKyQeCQsHvxMBGg8ZEf8H7/om0PsHF/D+Kx8IEg4LvQb7I/4ZHAYcBRos4RD\#
        4E+jtISf/DBr+w/z3GvAGFgUgBhov8ibqBeHUGSgPBhQGzP0DD/DxEwkU9RYlEDrr6+jPIBcdDgUN3QYMB/XkDxc\#
        R6A4nGzLh2+3UGRInEP4G6BAS+PnfBhUH5AcoKCvh1OzaDgswCgUD+xAW9QTl8Qz13fwrKSri3uvr+BcwEQ/+CxY\#
        U9gfs3wnk2PQjJCvh7PwG8h8uFQz4Exgd9A7+3wvI3vEkHCTo+wUR8y8hDQ3yDhcT9BAS3QW55fgbCCjpAQsF9Ss\#
        YERHsDSX67QUf0wS68P4HDyvz"
            }
           ]
          },
          {
           "file": "computer-12/computer/241.flac",
           "startSeconds": 1.29,
           "endSeconds": 2.0,
           "templates": [
            {
             "ordinaryCost": 0.7740826606750488,
             "spread": 0.2596589922904968,
             "vectors": "//Mr4QMhGOkYBPkY/BkTKA3w2+7N3B0ODuE17hA+FPka6vD//xwPJP/52hz28hEaGucV6f0\#
        dHOcMxeb8G/gLHN/m7CcJE+0gCf/35PMLCs4O2/wINOH5J+vh2iH3AOIX+P3+2AUU78QG3g8aFvQKMujp0xTl9fA\#
        O+PoTzw8R9tvo2RIMFukQNerxyBX49fgNBNkUyxII6urt3Ar/C+cPNPD00iAH6/MT+ckayxUF+Qbt9wb3B+sOKPL\#
        02yAf1+UPAMz96QHr/xLmDg7dCNgUEPHr3CkR+Nst/toI9xHiEP7bDB3l/vcNDRDlxyH+9uU6+fcMCB3WKPnW9yb\#
        v+Rb1AfjnyB723fAfE/kIBSjQKfPp7SbxDBXl5vf5zhTr6PkjJAkFBznTCd8J/CQAGRDc4OsI5ij48Q8VJw3q2/j\#
        4ItYOAxHnKe7k8vkI8A/pKg8xERDp3+H3GNINFvcENeflDRH58gnTHxUh8AUR1uwCFeMFGAcWMw3ULxoC7hDZCAw\#
        i7wgi2O79Gej3CBYQOATYLhIM7BrqDfUl9+025vr6CP78/xoPNxDSNQAO9Sb+/ukUAd0i7QX5AQ7qAhUCLQjlNuM\#
        Y/z//AugY/+QU9RwA6gTgFxMVIfryJ94fAkT47+ARBvIM7Rca+A/OEwEQCerxEdEp7T4C9+kf+/ffDOv4CCDTFfE\#
        FA/HuA7zu8yUD6hEz4PPzHOwICwXGERUN6h3c/OPs4wvozBMa+RrtFt0bDu/C/w747iLm4fDw6xz/4xEsBDPr/+Q\#
        VEtHp9vj1Dwvb5u3n7gES4w85DjXl/eEdAOISHAcGGvLx+Qbn6+oDyR0rByTr/88ZBu4rEBYJFv4QBRjf7ecHvwU\#
        bDg8SA9oZFvwo/iMEHAgXCiPm8vIZt/0OFAgNFOgCKAEt7yz9IwUfChLs+PciwPQIEwsZEwrtDvMt4R0NJwgVEg0\#
        BCgQjtAf2LAkJGhX9/wMnzRAJCgcREgwMBy4tzRn8KvP5FA8C+hAUyQQEEPYODP8PEC442in3CPbmFw76Bw4WyQD\#
        8EOn8EhEHCzYx8jXk8fDYHQ32Jg4L2wgFF+L1CBADAC04+yDW3PzTIw38LhIR8gsKD+Hk+AYE/xM0BAvK1ATiFAo\#
        HMAwR8RgT+trZ8An1/gUjFQvF"
            },
            {
             "ordinaryCost": 0.7696644067764282,
             "spread": 0.24556362628936768,
             "vectors": "7hc1JP7gCgb5GPjl5/sXDCAh4eroAxU0+xMm/xPHFx0J3OT53/TxI/Ux9g8MEAYiARAU1f/\#
        lG+oJ0cf0BvjyIN4Y8OvrHPkeDQkFx+j2EuoE1NUaDf76JekN3eDfEPob/gAMw/L69dr75eElCxgHMO4H0+TgAvo\#
        K8+wUtf4J+ubx6/IjCx8KK+n8zvT2BvMM/sgPwgcL7QL09PwZBBQNLOnn2xUO+t4XAcUV2A0E7wf3/hQE/BEQJun\#
        e3Scb9NkaDdYG5Aft8RbuCiLrAf4PG+7W6iQU8NEzDe0P+xzeAw7sFCLkAez9BhDb4x7+7dhFBQARAS3TG/fW+yz\#
        w9wDv+grn4xv43uAsDAMI9yvKKv3g8x3xBQba2/T98RTu+fc1BAwB/UDJAer1BQwMEw7a3fMcDSIB6xgnHQza4e/\#
        /KtsIBvP0NvPn8QQUAhLgJw4oCw7158/7Ndn/EfYEJO/0FyQQ9v/LHggT+AMW49/5J+n9EAciLRbkKCUK7/nSF/0\#
        bAAUo6OzrKej9+A4eQAjZJgkL8gTxHO0bAvI06wb1APr58xUvMxnRLP4K8iH8COkTCu0f7g784grd+gkXKhXZLeE\#
        M/jwIB/Qb9+8A7Q4L1xbICBMWGv/eDtAKBDgL+eoa9P3rAvQV4xq0FhMFDvXxCM4E/DAR+fQf+enlEvIDBhitGBv\#
        w+fTz9e3/8C7w4Qga6PL7Fv78EwKjCh/k7RHg6fUA9Rjt7woN8hn5AAXyCeCz/x3e+grO1fQM+hUA7xQP+Tnu9OT\#
        +C+rx8+3lEQHG5+rp8gQE7SAyATH06ssVBfUrIPUAEO/0/fz3+u/82ysw9ST/980mD/s1HAoLDe4KCx3q7uj+1w4\#
        p7hscAtUWKAQoDygKDfkSERvx8PUNw/oc/A0VFuYOMAI18ywBHP0cAQvy8AMRw+wW/hIfGQz2EPYy2SQTFwwRAgI\#
        VCRQVtgIMHAgIHRYD/gQjzw8BAAMVBPsqBT8f0xsPDe3hJA0L9RUK0AP9DvEI+uUeCzUr1SMA4+7TIQkJEwn82vf\#
        tDe37+/QSAjsp5S3s2PTQIBELIAP38AjuBucA+AUL/jAy8yXWzPjbKg0RJwz7CBHx++7w6/8D8xIvBhjJ1QbvCAQ\#
        aMATz9Q7s6ezd2/rv9QgkGhzH"
            }
           ]
          },
          {
           "file": "computer-23/computer/270.flac",
           "startSeconds": 1.37,
           "endSeconds": 1.97,
           "templates": [
            {
             "ordinaryCost": 0.7931115627288818,
             "spread": 0.2637115716934204,
             "vectors": "/AQu2BEfBuEY+vwbCxsLIQf94ufU2RwdD/sk2QZAGPMJ1uj8EQ8IGu791Abq/AwnCPoe2RE\#
        dAeIJwfIKKgEJJe39yhX/8/gI/fYYyhIf8tz/ywP9HAADJ/L+xxv77vcH/9oIywYY6erz1wgKEuoRLu32yyf7/vX\#
        6+875ywoP+wby3wr2CukOJOfh1CMfA+YUBeLw2ALyCgfvAQzsD8YRG+Xg1h0AFPs1890J7ATvF/zeGiH47vEMHA7\#
        hxhj4+PI8BO8aAwrdI/3cAjEB7BL+CvznwRf15u8qH/gS+zHKHPT16yn0BBT69PP8zBz96fQgKRcD1hXaD9zp3fP\#
        vGAjZ++P97g7uBwUyEhXmw+jlBMkR8OsSIfrnE/UB4wzg/gUf/A/3z80C+NEMDfkhLezsJATy4xHuFQUa8xMP1sw\#
        I/OMECwkpMe7lIO7l3QULE/Yd/Rgs2+MJAP39DBQdNu/nI+Pd5PMV9eodBxA75+8R9wX4ABcTN+z8JuXh6fYa4eo\#
        cCwRI7QYW8QDw8xYNJfIRKe796wQeyvkUGg0m7AMXDAjY1gf1IesXGN/78gcozPsd/hn4Cfr2Gv7b2wr6MuEWF9z\#
        29PwjxOYT9SXwBf/vBP7l0hYNMeYHHPf98u8OuOcNBS7pEAzz+gfvzSohHPAHFP4E8OsYxOULECXpBhHz/Szxyyc\#
        QD/sCEwcR+us62O4HHAfjAxX7/T73zRsY+f/8DAwXE/M84QUQCvrzFRXt/zgB1yANBP72AQoeG+s7zw7yAfzhFhz\#
        7DzX61RYI/AHj7wAKFPJF3w3u9v/hGSQAAjIEzgoR+v/d5AoJEPo59ir22wXcFh4CDyML1xoS/Pfg3RYFAusuCij\#
        l0fftBQwEHxcO7hId+wPg2A4MAdMqGC/n2/kEAgj/KA4R9wMdAB3w0/0BArsMGTDn1v38/BT/MwcY+Q0f9gXq2/v\#
        0DckTGCnZ4gIG9RgCKwYY/BEu6Pfn5/zlCNEQICnW"
            },
            {
             "ordinaryCost": 0.7829926609992981,
             "spread": 0.2100435495376587,
             "vectors": "6xssAwcF/vIR9vb4+fXuJRcnBNG58wob7QsY/AIfDQUXxtLjAP7xJ/Mf5v3gDusq1gHr5+o\#
        D/+gPyO4IEQj3G/Mn4vzfGtQh2v3m5gPx9eD+1PMQD/EZLu8S0QD2IdQT0Nrn6g331Pnv/wolB+gWIvEX4AP+JeI\#
        f4Mj08CT32hDvEiEe3/ELD+4c3PQGCPIlEO/6yfoCDRzhBe3q7uEKHuv69AT9EwdQBfT65g7gHQTnGvzv0e/9Hyc\#
        G5QbUA/w9BfsWBSHZLAzzFBz67RPpDBUF2Rvc/dozAgwFCTPFF/XuCh3+Bx/S4ef+9g4A/+gvEhEDwwznD+LqzvE\#
        BGQzbA+EO9f3iDPUuEBn6xOP5BNb77NMcHQvvFe//4/vhBwMq+hkEzc8P/977B+kzHPsEIgf53fflGPQh8hMpzdY\#
        LCOnvBvoxKPz9JP/w2PT/EfQc/BM52ekMC//19gkwJOn1Ju/h3gAOA+QaBQ1A4u0OBwX57xImIeH9J+Xf6A4M+OQ\#
        gBwFL7QgH/ATx6CIbEegNK+IB8xoF2+4dEQ0u6wcEDAjf0A/1B+QUFtMQ+yQL3/Uy9BIGCgfnE/jb0gn5FdQQHeE\#
        SAhsE1eQz2yD+EgLdCvvf3gcBE9wCGesW/Q/4yOEv4zHsGgzn/P/j2CYZDtr5Bu4c8Aj83ecn3izjEwv1/xDp1TI\#
        K/urrAPgu8AIV3/Ej+/njFxQE9yvn5y0T6/Ho/Ps5/wAc5CIm7dzlIRH8BCvs6yYH7gTt6QE+CAIZ6iQV4ePVEhf\#
        +Dxfg5gj68wPb1+krEfwd7Cz71d7KGxMHEgzu+wT/BPzuze0iAf4l8i770ebNHwYLHQPvDA/8Agbx1u4IBu4sAjb\#
        uxO/dA/IJHvruCwsB/wjrzvTuCOInETLryvvy/vn7C/30DgsD/hb3xvDQDdIQCjPn0AL1A/APCe/nCQ/q/BAP0vb\#
        QE+EPETfZ3PoR8ALz/uzt7wzr8yIJz/z0FNoBCy69"
            }
           ]
          },
          {
           "file": "computer-42/computer/279.flac",
           "startSeconds": 1.03,
           "endSeconds": 1.85,
           "templates": [
            {
             "ordinaryCost": 0.7630126476287842,
             "spread": 0.2063313126564026,
             "vectors": "DwQz1gIaEuQX4O8QIwoGEOnr4ujP8REaEP8R7fYkE9oR+O0YPAIJDuLYzf/o8f8eBfom4QI\#
        gANEO3gAgLv0NHPLo0f3p4gkXC/ou0Asq7uQC3woNGvUGIPj4zwTq3RYWFuoo1gkt8O4CxQP6EucHIfj+1Rz46gg\#
        MB9cb3Acf7PgEygvpFuAGLvz92ioJ7/oAEeMC1RIO/vj53Q79BNUMNPbr4D0W6/sACNjq5w/4BAnt7RjmAcUQLAH\#
        t2TER/OgPCNnx/g/uIQnl7CTi9tr1JAzpzzH09PMRDtn1AxbhKfvk6CLm7QLjCAHixCT77fMSJ/bx2hPbJd7o3v/\#
        kBxLe+fvw6hDrD/M0IQni1gLlDsoHCvTxDwHbCBby6hjdDvg39AsC3vDs7dQCJ/oYIwTRIg/u6BD3GQU15hoa5OL\#
        14O35EPkPNAnGJfjvAxoPHPwa7xgn6O0EygTh/RYALQjIG/j1+xcf8+4O7Q8q8OIC2hbR+xHoM/rWGvAC/wsd5ek\#
        H6BMc69/26hXI8g7dMeHnEO8M+gUI2+IG5Q4R3uPw8xfB3gzkHNz5EfglA/z84+EP3/se5g3p5xbW+SH4COf3GQg\#
        1/uULxfkE5O0O3hb65iHg/AoA7uj6DQ8+9uIbzQIa7uH/3hgJ+zX19O4E4vUC/wIr/+Is1gQt6dnt5SkADzgZ+fD\#
        56gYI7fgZ/eYk2AUqCNbsDgbqKjUGEvzr5/cN4QX90OHm5hEe7e4E+SH+N+3o9vjh5zLl3Qb1+O8ADho1CBbs9hg\#
        JGuUE+s/2DxvX6wLeBAf/DhdJ6CTm/f8b5dccG+kQKQrcAQXY/gsM+Aw22yLuE/Yt2/8WHBIVNRLnCxTd/QIA6Pk\#
        j8Bf/DPIe5AoPDTf3Oxf5DiHo9P0g1u4XBA8BH+0O9h/z6jblRgcA+gkLBfce1eIB+wcJHgHsBiXw8iTmQPUFA/c\#
        SDQc1y/rtDP3tJgLvBRfY3Bv+KvIF/gIiEwQ10gneGAriHRHvDRzd2RgJGO33AP8QEws35SDRBAraGgnwCCbn6Rk\#
        PBvPr+hcGFPw9/CvM/BbeCwf0ECjx7xwR+//k+BL9E+0yCTrK7xfpDgXxFCn3/Rga6Q3h8Az1EdgqEjDO6Bn4Bwf\#
        zEicF/Q8h5xri7Af5AswWEzXQ8BwJ/A3xFB0P/QMm6R7s3QD3/MP+HzTf8A0L+wkHDyQVAAkn9SX74P3y+MH4IDT\#
        b7gkT+wcOEBUZAgs2+SP+4vbpAMPrHynd7f4U9AoeFBkMAhM6+Bb35vfn/8vyJCfb9wAd8QorFhIABR1A+wr36vP\#
        jBtbzIRrV9QQS9R0lFwwGAR5B9Pnu6PrfAN/0Ix/W"
            },
            {
             "ordinaryCost": 0.758063018321991,
             "spread": 0.21496564149856567,
             "vectors": "DxYt8QUCJvMH3eDxFf7mHwL+7eXSF/o4CxcV8QQNJO0X7dYHL+oBBM/85dfmAgwt/xQd2go\#
        Y++gV694rHwb6H/T/6NPf4xEk+/smzgk1/vEO3ekWChUOKQQL3+3i3g8RB+YoygQ4APv+xfMADwoIKQMK3gf97v8\#
        S+tMV2AchA/gHwPzzCv4aMQb91xsS9O4D+8j92QgO+//62hHyA/IUMwLx5zEe6twE9s/o8xbz9gX34hnu++kVIgj\#
        l2jUO/9AVANry+SnnEwLm6Sbq/Ob+Fxfo3zgI+uAeAt7x+jnYHwDk6iXq/Pbp/Afm3iwG++kcIP3zyhjOIOvm4/n\#
        tEw7h+fv69wroBu01GBLrygXfG973Be75F/jaDx368xDcBvI68hYT0Pn2+eX3GespKAfVKh37Ag7uC/wx5hcj3d4\#
        I6Pz4DvMiLQ7HJAbu/hoQEvcX5RAm598Q1Are8hAJLQjNG/j3/B0Y/OYP7Qwo7dYK2w/M6BXxKgXfFu0G/hQR698\#
        P6RAa79344wzC4xbhJefvD+oV+A784+AT5woS4unm8wbF2BHcDdwDFuwn+Abv6egZ4+oR7Qvi7wjL+xru8eb6H/s\#
        35/MAyQIP7NXz3xD48hzg/QH43/H7Dvoy4vAj1Aor3tfo5hcF+R70Bv/+2w359/Ak6vcy1wcw3NXb4SsFAyASBgv\#
        45RAE3O4J9/op3wspANboAg7nIScCGxPp7PgF2BT0z/Dr5RUr5fL57ijuK+Xm+frR8Sbh4gftAQACChc2/Rzy7xv\#
        9GekBAtXiEhXY+gTjDBH6/hhN4CXyAP4Z7uEkHugHLAXdBAXYAAsD7Q441B73DvMv7QIlFBEWOBLmDhTl/wAG3/Y\#
        f6xAKEu8l7xgZBzj6NhX5Cxz18gQc0O4ZAgoBJu4S/xr74zbmPBEA9gUR/AAey+QEAv3+K/vyDSDw6ivpNfkP//w\#
        WBBQ1zP/yBvviKf/sCQ7c2iX6IvMI/AcjDA8z2BnjEQTbIw7sChbb3B0BDurz+wIMBhYu5jTaAQDWHQHyBSLq9Bo\#
        K+/Dq9RUCCQs3AELW+wXcD/74FSHz+hgN8P/k8wn5D/wtC0zN7g7qCwPzHB39BBcW4RDk6wTyDO0sF0DO4gj1DAP\#
        5Gx0KChYe3xrn5wPw/uYcGj3N6AwCAAL/IhYODQoe5iD01vLl9t0KIjrU5QYF/QUVFxUbEBUj8B8Q3P7l8N4BLzj\#
        h5wcc+PseDw8cDRYj6yAc4eji+u31LzLp5/oh7wwkFw0SDBwq6RsQ4ALf/Pj3Ly3h7AI08hYhGQUGDxgn7hQU2vb\#
        Y8g/7GCPV8Akf7yIkFvwKFCQq7v4RzAbS6w0AHB3t"
            }
           ]
          },
          {
           "file": "computer-19/computer/284.flac",
           "startSeconds": 1.35,
           "endSeconds": 1.96,
           "templates": [
            {
             "ordinaryCost": 0.7938786149024963,
             "spread": 0.259396493434906,
             "vectors": "AB0q3QMVB+cG/echDg4DFv/z8NDN6yUmEgsb3PtAHPUK4dAPDw0LEvbp1vru9AciCgII3vI\#
        vGuQd3+wbK/0SHufsz/z2+vMg+QIVzv0ZEs8O5AYgH/ciIQrnzvDw7f8TAPUb2fopH9/61wAWHughIwjsyQjx+/k\#
        KAvEn1g8X/uEIwAcSGekVIvzr0Bb2/foNBuwi0x0O9Ob61g0VCNsUM+/v1x/56wQHCtYe3xYL9AD64AIH+uIVLOb\#
        y2zsL5/cVD88E5Qjz/xnm8wrs89ETGfHx1y8F++guBtQC8gbrHQTY9xjo+9/6GxDxyC/2+/Ur/ucC5SPcMu3Q6hL\#
        oAxvmBfD45BH5/vQzDAju1hfkI9/q5/fwFRjWEPwB6Q3yDvNDCyvm2fDxFNL9CeoQI/3TFQr55Af6E/Q18SEU1e7\#
        99uX7CfYkNQHSIQLz2vkJDPUs7xcf1eYQ6/3z/gEjNwbLHvzn5wEGCesh+wkz2ewd5Q3p7xAQO/7bIPfr5/4N9Og\#
        V+v063/0Q6hXi+RcFOvbxKPf/8AEX1eQP/u0u3AUY+xrS3BHtJOn4IfER/A4U0fUW/ewF8P4FGxPL0gnbGOkAHuP\#
        8BBcV4Ogy5xjr+PrqKP7v4APlI+P9Ieby8/oK1Oc74y7kCALyBPEC5BkSFu/yG//02+7+zuY63ioI/yIC7P4H1ys\#
        aAQrxDggV5eH/yPAj/g8SAxQM7ioPxRoD7RXwEgs05fMY1QceAeL9Cx0fBDgLzQDy+Qv6DAAx/gQ14wka69zqDxQ\#
        QFCYLyvniGPvzAPca+RZE7ff4zdbWHCILGBQD2wv1Gfn0+AAS+Qc27vTnweHTJCEOEQkG6Rf9EPLw6wIN7wEyAfb\#
        hyvLgGCAcEAAA5xsBAOLg3BMJ7AEtHgji5uwF+ikTIgz9+Rb9Auzb0BX16tgrEx/dA/kr6DcMIPcIBgkQ+en05Qz\#
        N8tMS/SfmA/Qv8DgNGfwOAwsd9/j+5PrQ/c8A/yzk"
            },
            {
             "ordinaryCost": 0.7835044860839844,
             "spread": 0.23810738325119019,
             "vectors": "8T0zEg4G9gH/JRj8EBwHESkJ89rnAhQkCScg+QgbHyf+yuXoAfvxE/ET9hDuFwg6CSQZ3PU\#
        GHfEKz9D8IPj8HPUB3+jgB/ktARgTxvIHCuYQ4+EhFAIJLAIQ2d/X/v8c/vsYxe4LGOz83O0pE/0SKP4Hy+fnC/E\#
        U+d8fw/4SCPL6zQEpEwkLL/4E1fzyBusOAM8j0hEK8vYH3w40AgYPMur25Bf49O0TBsER3xIE9QX47hAR+QEFJ+T\#
        t5TcI7+AlC8kE6g7z/BDm9hL58vkMHufr7DwN9OA2A+D39xfkFADY/yPo/uX9DxHr5TQA9OQ+/foB5ivSKevY5xP\#
        pDBfjAPz7/Rjr9uEzDRn62RnYIerm6/bwJgfcC/wD+QrwBepEEjDv2vbqHN77BeoNIfzeHAkF5P3yCvBA8iQX1uo\#
        EC+f+Auk1LwTfHg/92PADBPkl7xMr0eYY//nz9v0xLwnXJAn54QADCe8b+wk51Okj+g7r6AgpKwbiIvr45AkO++k\#
        T/vZA3f0X9w3m8BkeJvzzMPoF7BUS3eUQCOwt1wsaDhfY2hP4E/r0JusVASMU3Owa+vQH7gMCGwrP2Q3qE/L4J9Y\#
        ECCYR49ov5x7v9vnrH//o6v7uH+v2J9/7+wYA2dY+4DjqCf7wBfH46RMTEe7xIf8E6fzy1N0+1CgJCh/+8Qv45yo\#
        R9wL0GQgk4ez70Ocr5PsJBRYE9zH60BgE6hHrFQE+7/4P4wAw69j5Fh8TDTMAywT98w/q+O0u9w0g6fwl3NraFBM\#
        PEh8F0QX7EATc5eQn9hcn7PQEzNbHHhcOGA784RX8EAvv4OkfAAwg9vsBxNvMIhkXEPXu8B37CgT01fMY/AEe9gP\#
        sz9zXGBIbD/Tc+hj6BfXmwv0D+wYeARPl2+T7AA0KCP7SDRD29P7svwfhAOIi9irc5fkP8wz3BAHbCgr77/X5vf3\#
        KBtwh/TDr5vcQ/RLsAf7lBA4B4f7rwgLHDt4R+S/g"
            }
           ]
          },
          {
           "file": "computer-29/computer/397.flac",
           "startSeconds": 1.29,
           "endSeconds": 1.96,
           "templates": [
            {
             "ordinaryCost": 0.7815353870391846,
             "spread": 0.23762750625610352,
             "vectors": "Av811AQfCtsY6/cVDg4WLfjx3OXa9hYMCe4v5P4sCO0N4OcPIQgNINzdygP8Bf4ZBOIg6AI\#
        hAuUAzfkMG+sTJ+jXyhgB+PQHB+gj3wkf+N7t3BgNE/EdMu/gzxz/+f8JDOAe4BMN7uzr2BYICeghM/Pk0iIL9PM\#
        JDt0c1x4G7vry3hf/COUPKuvs2jIW6vMODuYG2yX89ADq4RX4BNgQKPXk3zge7ewMC+v67Srp+A/07xHmBuMcEOj\#
        s3TwZ1+AMFfPj8Q/rHBr4FxPaAc8j9PDzzxkF9ucs9/L7AxbrNw7NFxzk5gT5CQzpzAzo6wooAvQKHBnqO/zV+gf\#
        23jbm/Pvr1w7l7Q8CHf/3CyP4LOr74vXj/SXL1urz8A38LBMMIRnMEf8GFM4eBPjuGwjbA/bl+yPqLBMNABvZDfQ\#
        L8t0eG/jzMv3aFwPj+g3WLgka7x3/B+0I7u4UAgPyPvvRKfjn8g3RIgAh5xUa/98S5AED3Q75NgPBHvD55P/mBOs\#
        b7Qci8NYO5wX32g74PfXRGOsC5Pb26uMW7f0i3t0S8Pb40BEANtz5HfsK2/X36eIb5/8o0gYU2/bm3yIOIuAOHwc\#
        a6PQB4AEd7ewq0gkK1v/s7hYPA+YaKQMg7gcK0hMh+fsByPMXCxzk5fTmAOgbF+YB/hMk7fxD5x7i3vDzDw/+7vX\#
        nC+4RHujr9AwY3/pN1zbt5fvoAwcK7AAGB/T9FAfv4QMHyOU73T/38wPs+hEE5hwNBfX+BQ8G2PoNxtwn5jAJ8Ag\#
        C9ioG1yQP/Qf7AQwY6v0fxtsY9g748RAGC0QE0xkE9wT7+Qkj/gc00+QZ7O3tBRIFCToG2hTqBQP47xkbFR801d8\#
        E6vLuDiIFHDcE2hr2/v305QwkFg0ny/D13f7rGjANKSb82RLz+fLp3hIcCxAc1gX11QHdGzAQJBoV1wj9/+/q1Ro\#
        aBwEX8Bz31/3nFB8WNg0c6wIMBvviyxQRBd8TBCLq1v39BwwZM/sY+P4nCA/u0QQGA8gHECfj3wEFAQclLvET/QY\#
        2CBL02Pv+Bcv3GCDc5AcLARIoK/IQ+xE5/fzy3f/yBNfzIR7V"
            },
            {
             "ordinaryCost": 0.7721932530403137,
             "spread": 0.22084349393844604,
             "vectors": "Dh0Z2QQHEPH71s/p/gXvIQUQ8eDP9hsoDBka0vkIFPECycgFFP7vE/D91+ri8gYi8wQTwfc\#
        Q9OEJ1t0ZChL2LAP90O/g8/cN8OsVs/sd+OkD2vMdBhwQLP4A1Qv6/PsM+9EQvf8W8vn65g4R/hkSLgf22xYS9d8\#
        Z+bwN0A4F+QoA8x///xALH/jp4CYc79kX+8wF2hzz9wb28yfv+wQKFurr5y8g5tAXBuj55zHd/wjv9iLhAfkSAO3\#
        h6TEV3dYZCQDi7S7bHAfyAxzSA+4M/QLc6CD83uYv8gL2AUPhHQjhDiffAffy7Qvd8hbt2ukc8BH9/1LVHwXkCxf\#
        jBRjm1/oA/BL39gIK+w3p6x74F/j58tTNGQ/f5OX7Hg3/NiL5CxPYCeYXB/0jAeLgKvvwFfkAEwTLOhH4+xL9D9o\#
        bD+kaE+MALvLwNR33+/bZNPoL7SEgEeUVEwAVA/cDLwnhPBL+8+jmLvAQ8xIt/O0X/wkL3AEIMgLbM/cI6fDjGtc\#
        Z6ggh8ugc7AQDyPIaMvLnIeQE5/rrDtsZ8wIo3+cc7fPwyvklH+oDKOoJ4//sCd8b7f0q0wMg4QLi4BkjEugUK/g\#
        b5Pz3/fQj8Ncp2A8J3Azr8REa9uMYKO8c9hAA3/8s/OUM0AIKBhvj5ffr7+4UHOIE/RkO8PtP6Rjp3v3qEf7z6O/\#
        u9esUH/X29hkE8fJZ1DPy7gLhBP398fsH/PX3FQf84hf31+NI1jr9+QfsAQf57xoL9u/8/QMQ2RX+1dg53iwI9QX\#
        4BSL56CcD8gDw+Aoj4xkK0dkw7Q/s/Qn6GjT/4iYC5/jt6gEb9ykX4ew72PbnDwv4Gy787y7z8gnu2/4kDC8a4ec\#
        S3PXkFRj8GB/5+Cz57fbqyPouCh8Q2f0S2u3ZGxwDGxHw9h4A9Pbqu/kbBBgE2BQIyezTERoBIwH2Aw32//3wvPo\#
        VDAwM4yYIxe7dCw8FGvfzEwsK/QX5uPYMEPMF7zb9yvH8CQEDIOvsGBQNAgkFtf8BA+MEATTp1QgP8+kQGfTfBgs\#
        BA//ztvbiBOQQAzHk3AkN+PIFFvvsCAr+DPjywgS9HOn6ADb4"
            }
           ]
          },
          {
           "file": "computer-18/computer/404.flac",
           "startSeconds": 1.28,
           "endSeconds": 1.98,
           "templates": [
            {
             "ordinaryCost": 0.7808055281639099,
             "spread": 0.23724329471588135,
             "vectors": "FQAf8BJJCwIJFdoO9iEJDALj2w0A3xwdD/wO9/wqGur/ztbvKAoEDczk4Q4AAfon+hYL2Ps\#
        L9c0EzPoGKv76HQ7b0//m3gMN+AALzvsf8c/txfb8Ew0CIgT7yQb04wgJCewLxvMW5ej2wQXpGgAMJw/8zxQACfg\#
        J/+AAwAkB/fP6yxjsC+4QLwn1zxUc/ff979YExAjx9QYH7CT6COr5K/ri3Rsi9dvy8Nn44Q7i8AwY+yb+9eL+JPf\#
        a1iUZ7Nf8BucD3TDq8wP79Sr49eL9GPLe2CIa3tsRHPDq6xDtAxf1FCDX9dIZAwHs2RAF9/FDF+wX+grnIwTfKBr\#
        l7BT9Bhvu2f3r6fE/DfsYDSbcOfPg+RDm7D7s/Afx4vnu8wUaKgAA6x3YKOHx3u3hCyrX9/EM6vvkDAcZJRnV6/L\#
        eH88U6ekPERzdFfn+4QHiGQX0CQXg39PvBdIKAfofJQnrJfn02gnlNPsB/wH71sz45dX5+AAcKfvvIfPr3gnzNvU\#
        FBAke09oC3u3r8xcXKfHaH/Lf4QcII+cHDvwr3dgH2APsACENHOL0Ne/i5w4QDecRGv1E5/D74A/nDxsCCPEMOu7\#
        58BUb8usdKhMi6fT2ABLlBw3p9e4bKdz58Rcd9e4/BCQg5PbgCxzl9PvoCPH6FOf1AAgV3u1N9jsB9vTgCQv3+vk\#
        BDPjmBvHw9fsJtOo38jgBBfP79gr69xgYAgze/fcK5foHteUyBi31AuQYAxgC7ScRCBf28gEP5wAhuuIjBRP7DN4\#
        QDRXy4zMKDwnv+wUr9fsnv+QaCwj3DN4C/Bn81Cz0Ew7t+AcmBwksuvELDQnkE+T0DA7s5iz4DgTyAfseDgQ+u/T\#
        5DRHRGvfuBxH57Cz8/v31CfYWEhA/wAn1DCHTGQLrABH76i0K9P3rDwEKGwZB0xftBhfkHQPtCSf/+iUC7QPm+gc\#
        KFO9F1SDhAhL2FRHjDjEEABMB4A7w7woPFd496TPl+Av9CQ3sHDQE+gr/4Anu7gkSEtQz+0Hq7v4CCg3jJygRAfM\#
        P6hDs4wEHC80uDzjq3fv5DRHpLxQc+/0a9A/o5vv8EMolEDLl1/77BgT4LQwf/AYp8wrt5vP6DcwaHCzX"
            },
            {
             "ordinaryCost": 0.7853848338127136,
             "spread": 0.22172582149505615,
             "vectors": "4BIjHh8tCC8N8PXo+A4IJfUX+Bj75P4y+B4J9PUQHfECzNznIgj9AcsD3eLy/fwx7C3+0vr\#
        99d0Cy+YUC/sCGAYP2OXb6gwf6gYHvvgT/eb9zucLBQsRJQwRzezm6w4R7er/tPMN9PL10vcLCQ4bJRAZyQD8Bf4\#
        J8eAJtfsF/vwCzgsJ/goZKAny0hgTBuUE8s74wwbv/woL7BcB+PcJKfHf2icV+toK89H83B3k9gwM+ij37PcEHvD\#
        a3ykO9M8N/eL94DTp+wjw+y3x5+8GC/Lp2C0H5dkaBfXo8SvlEA3tCCDa/OkJ/wXg3R0B5+NCB/T8+iPmIAXeHR/\#
        p9gD3+CPn5Q7h5OM+BQkL+z/JMvXZ+BfnAx7h7QYA8wXy9PcaIAUB1B/gIuXn1ejqFRjW//EH8PbiDQciFRHn0uj\#
        kENL+3dsZGhbgHP0D4fXXBwQE9/v6zNQA89T75+YmJhH1Kfry4APmHfwE8vkExs8K6d/z7AAnJQMCIv3x2AfxJ/M\#
        B+fgewt4L6Ozr6RMcH/MDIvnk1wcBIN8IBOwy0OUI4fv1/RwRFesWN+3o4RAOCeUUFOk24P316BH0ChkH+/AeOOP\#
        y5h8S9uglGgMi5gXqABHp/hLs7/EZL+D57B8R7+9GBB0T4Q/WDBTr+P/k+PP7I+/2+hkQ4+dM9jj78gLXDAr9/fs\#
        ACvXyAe7z8woDxeRI8DUBB/7u/Q34ARsNAP/t/PsL6wD6ud9C+jv5BfMGDxz6/SUMCgf/9AAX7AkUweY6+B7+GvA\#
        DGhju8DQTFQb39wgl9AAcwuAm/BH0G/H4BiYG4joADwn9+g01DRwVx/ceAwzSJvPxExju5TEFBf/59gEtExMlygc\#
        P+ArFNQHwFB708y4B//j38P0hERse2BsI+RDFLgru/hj35yQQ8/bn8/cVExci4jH+9PzRKQH3DCn2/iIJ8fDo4QU\#
        aAgQo8ED05v3dHgv4DB74AxsP5v3y2gocAPcnBUvo3vjkFAAEHyL5ARIO7wHm1Q8LBfcvEkf10ufvCwHzKBn7DAI\#
        Z9gjh1fvwCuohDELsxOfvBQP6Iwr+DA8V9gfn0PbtFuwdDj3vyP3/+f0AGAb4DCMh6QP3xfLmC+oUGzXu"
            }
           ]
          }
         ]
        }
        """#
}
