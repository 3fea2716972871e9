import tensorflow as tf

info = tf.experimental.numpy.finfo(tf.float16)
info.max, info.tiny, info.eps
