import tensorflow as tf

tf.constant([True, 2, 3])
