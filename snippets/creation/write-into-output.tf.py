import tensorflow as tf

a = tf.constant([1.0, 2.0, 3.0])
b = tf.constant([10.0, 20.0, 30.0])
c = tf.Variable(tf.zeros(3))
c.assign(a + b)
