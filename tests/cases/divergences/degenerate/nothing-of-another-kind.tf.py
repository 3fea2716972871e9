import tensorflow as tf

tf.zeros(0, tf.int32)
