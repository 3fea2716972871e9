import tensorflow as tf

x = tf.constant([[1, 2, 3], [4, 5, 6]])
tf.io.write_file("x", tf.io.serialize_tensor(x))
tf.io.parse_tensor(tf.io.read_file("x"), tf.int32)
