import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
y = tf.constant([10.0, 20.0])
tf.meshgrid(x, y)
