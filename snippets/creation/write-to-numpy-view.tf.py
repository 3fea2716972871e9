import tensorflow as tf

x = tf.constant([1., 2., 3.])
a = x.numpy()
a[0] = 9
x
