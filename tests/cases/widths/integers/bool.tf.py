import tensorflow as tf

tf.constant([False, True])
