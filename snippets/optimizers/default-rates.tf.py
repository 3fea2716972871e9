import tensorflow as tf

of = tf.keras.optimizers
[round(float(kind().learning_rate), 6) for kind in [of.Adam, of.SGD, of.RMSprop, of.Adadelta]]
