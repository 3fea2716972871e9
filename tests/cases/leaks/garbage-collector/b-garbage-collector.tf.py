import gc

gc.isenabled()
