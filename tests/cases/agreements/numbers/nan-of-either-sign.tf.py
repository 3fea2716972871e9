import tensorflow as tf

tf.constant([float("nan"), -1.])
