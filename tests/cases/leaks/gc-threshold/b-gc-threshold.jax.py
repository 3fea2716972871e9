import gc

gc.get_threshold()[0] == 7777
