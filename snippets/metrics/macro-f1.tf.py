import tensorflow as tf

y = tf.one_hot([0, 1, 2, 2], 3)
p = tf.constant([[0.8, 0.1, 0.1], [0.2, 0.5, 0.3], [0.1, 0.7, 0.2], [0.3, 0.1, 0.6]])
f1 = tf.keras.metrics.F1Score(average="macro")
f1(y, p)
