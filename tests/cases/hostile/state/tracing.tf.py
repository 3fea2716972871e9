import sys
import tensorflow as tf

def spy(frame, event, arg):
    raise RuntimeError("spied upon")

sys.settrace(spy)
tf.constant([1., 2.])
