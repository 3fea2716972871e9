import tensorflow as tf

x = tf.constant([1., 2.5], dtype=tf.bfloat16)
saved = tf.io.serialize_tensor(x)
tf.io.parse_tensor(saved, tf.bfloat16)
