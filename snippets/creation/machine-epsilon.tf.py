import tensorflow as tf

tf.experimental.numpy.finfo(tf.float32).eps
