import tensorflow as tf

tf.random.set_seed(0)
x = tf.range(100)
y = tf.random.shuffle(x)
bool(tf.reduce_any(x != tf.range(100)))
