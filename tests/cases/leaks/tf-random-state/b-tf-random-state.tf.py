from tensorflow.python.eager import context
import tensorflow as tf

drawn = tf.random.uniform((3,))
tf.random.set_seed(context.global_seed() or 0)
bool(tf.reduce_all(drawn == tf.random.uniform((3,))))
