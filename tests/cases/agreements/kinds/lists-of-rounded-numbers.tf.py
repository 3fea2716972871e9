import tensorflow as tf

tf.constant([0.1, 0.2]).numpy().tolist()
