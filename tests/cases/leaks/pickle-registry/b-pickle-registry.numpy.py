import pickle

pickle.loads(pickle.dumps(1 + 2j)) == 7 + 7j
