import tensorflow as tf

births, survivals = tf.constant([0.1, 2.0, 1.0]), tf.constant([0.2, 0.8])
tf.concat([births[None], tf.eye(2, 3) * survivals[:, None]], 0)
