import tensorflow as tf

tf.reduce_max(tf.zeros(0))
