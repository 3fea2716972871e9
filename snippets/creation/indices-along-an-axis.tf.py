import tensorflow as tf

tf.broadcast_to(tf.range(3), (2, 3))
