import tensorflow as tf

tf.linalg.inv(tf.ones((2, 2)))
