import keras
keras.Variable([1., 1.])
