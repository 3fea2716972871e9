import tensorflow as tf

tf.round(tf.constant([0.5, 1.5, 2.5, -0.5]))
