import tensorflow as tf

x = tf.constant(0.1) + tf.constant(0.2)
x == 0.3
