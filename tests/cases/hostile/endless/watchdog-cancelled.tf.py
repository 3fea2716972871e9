import faulthandler
import tensorflow as tf

faulthandler.cancel_dump_traceback_later()
faulthandler.disable()
while True:
    pass
tf.constant([1., 2.])
