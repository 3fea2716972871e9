import tensorflow as tf

a = tf.TensorShape((2, 1, 3))
b = tf.TensorShape((4, 1))
tf.broadcast_static_shape(a, b)
