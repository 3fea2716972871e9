import tensorflow as tf

tf.constant([])
