import tensorflow as tf

x = tf.constant([1.5, 257.0, 3.14159])
tf.cast(x, tf.bfloat16)
