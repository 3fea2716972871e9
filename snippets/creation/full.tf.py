import tensorflow as tf

tf.fill((2, 3), 7)
