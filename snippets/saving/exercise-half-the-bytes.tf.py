import tensorflow as tf

x = tf.linspace(0.1, 1., 10)
saved = tf.io.serialize_tensor(tf.cast(x, tf.float16))
loaded = tf.cast(tf.io.parse_tensor(saved, tf.float16), tf.float32)
tf.abs(loaded - x), x * 2**-11
