import gc
import tensorflow as tf

gc.disable()
tf.constant([1., 2.])
