import tensorflow as tf

tf.random.set_seed(0)
tf.random.shuffle(tf.range(6))
