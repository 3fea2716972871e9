import tensorflow as tf

tf.reduce_any(tf.constant([False, True]))
