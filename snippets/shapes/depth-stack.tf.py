import tensorflow as tf

a = tf.constant([[1., 2., 3.], [4., 5., 6.]])
b = tf.constant([[10., 20., 30.], [40., 50., 60.]])
tf.stack((a, b), axis=2)
