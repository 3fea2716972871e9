import tensorflow as tf

x = tf.constant([1., 3.14159265])
tf.cast(tf.cast(x, tf.bfloat16), tf.float32)
