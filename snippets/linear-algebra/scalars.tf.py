import tensorflow as tf

x = tf.constant(3.)
y = tf.constant(2.)
x + y, x - y, x * y, x / y, x ** y
