import tensorflow as tf

tf.eye(3)
