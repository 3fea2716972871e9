import tensorflow as tf

x = tf.constant([1., 2., 3.])
v = tf.constant([1., 0., -1.])
tf.keras.ops.jvp(lambda x: x**2, (x,), (v,))
