import tensorflow as tf

tf.unstack(tf.range(300.))
