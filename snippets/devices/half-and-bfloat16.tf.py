import tensorflow as tf

a = tf.constant([1.5], dtype=tf.float16)
b = tf.constant([2.0], dtype=tf.bfloat16)
a + b
