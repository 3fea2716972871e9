import tensorflow as tf

length, direction = tf.constant(10.0), tf.constant([3.0, 4.0])
length * direction / tf.norm(direction), tf.constant([6.0, 8.0])
