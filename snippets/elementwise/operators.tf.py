import tensorflow as tf

x = tf.constant([1., 2., 3.])
y = tf.constant([2., 4., 0.5])
x + y, x - y, x * y, x / y, x ** y
