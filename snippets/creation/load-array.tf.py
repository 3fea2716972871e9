import tensorflow as tf

x = tf.constant([1.0, 2.0])
y = tf.constant([3.0, 4.0, 5.0])
tf.io.write_file("x", tf.io.serialize_tensor(x))
tf.io.write_file("y", tf.io.serialize_tensor(y))
{name: tf.io.parse_tensor(tf.io.read_file(name), tf.float32) for name in "xy"}
