import tensorflow as tf

tf.zeros((0, 3)) @ tf.ones((3, 2))
