import tensorflow as tf

tf.linalg.det(tf.zeros((0, 0)))
