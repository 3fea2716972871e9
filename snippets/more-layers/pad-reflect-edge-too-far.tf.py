import tensorflow as tf

tf.pad(tf.constant([[1.0, 2.0, 3.0]]), [(0, 0), (3, 0)], mode="REFLECT")
