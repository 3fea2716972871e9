import tensorflow as tf

x = tf.constant([1.0, 2.0], dtype=tf.float16)
x * 2.5
