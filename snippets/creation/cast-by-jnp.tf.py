import tensorflow as tf

x = tf.constant([1., 2049., 65504.])
tf.cast(x, tf.float16)
