import tensorflow as tf

x = tf.constant([30., 90., -180.])
tf.experimental.numpy.deg2rad(x)
