import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0, 4.0])
x[:, None] ** [2.0, 1.0, 0.0]
